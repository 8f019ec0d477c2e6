import { answerWords } from '../form/answerWords.ts';
import type { AnswerFault } from '../form/answerWords.ts';
import type { Form, FormQuestion } from '../form/form.ts';
import { questionsOf } from '../form/questionsOf.ts';
import type { AnswerError } from '../form/submission.ts';
import { toAsked } from '../survey/holds.ts';
import type { GivenAnswers } from '../survey/holds.ts';
import { findChoiceFault, findLengthFault, longestWords } from '../survey/limits.ts';

/**
 * What must be mended before these answers are sent: required questions that are asked and have no answer, and answers
 * beyond their limits. The fields let nothing else be wrong; the collector checks the rest.
 */
export function faultyAnswers(form: Form, answers: GivenAnswers): readonly AnswerError[] {
  return toAsked(questionsOf(form), answers).flatMap((question) => {
    const fault = findFault(question, answers.get(question.name));
    if (fault === undefined) return [];
    const { name, title, control } = question;
    return [{ question: name, title, message: answerWords(control, fault) }];
  });
}

/** Whether no question that is asked has an answer: the collector would not take that. */
export function isUnanswered(form: Form, answers: GivenAnswers): boolean {
  return toAsked(questionsOf(form), answers).every(
    ({ name }) => toGiven(answers.get(name)).length === 0,
  );
}

function toGiven(answer: string | readonly string[] | undefined): readonly string[] {
  return [answer ?? []].flat().filter((one) => one.trim() !== '');
}

function findFault(
  { control, required, limits, options }: FormQuestion,
  answer: string | readonly string[] | undefined,
): AnswerFault | undefined {
  const given = toGiven(answer);
  if (given.length === 0) return required ? { kind: 'missing' } : undefined;
  if (control === 'checkboxes') return findChoiceFault(given, limits);
  // Line breaks count once, however the browser gives them.
  const words = given.join('').replace(/\r\n?/g, '\n').trim();
  return options.length > 0 ? undefined : findLengthFault(words, limits?.longest ?? longestWords);
}
