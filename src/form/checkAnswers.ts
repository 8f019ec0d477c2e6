import { toAsked } from '../survey/holds.ts';
import type { GivenAnswers } from '../survey/holds.ts';
import { answerWords, unknownQuestionWords } from './answerWords.ts';
import { createAnswerCheck } from './checkAnswer.ts';
import type { Form } from './form.ts';
import { questionsOf } from './questionsOf.ts';
import type { AnswerError } from './submission.ts';

export interface CheckedAnswers {
  /** What is good of them, in the order of the form; without blanks and without questions that are not asked. */
  readonly answers: GivenAnswers;
  /** In the order of the form; empty: everything is good. */
  readonly errors: readonly AnswerError[];
}

/**
 * Makes the check of whole answer sets, once per form: only values of the options, one where one is asked for, words
 * of a bearable length, an answer to every required question that is asked, and nothing that is no question.
 */
export function createAnswersCheck(form: Form): (given: GivenAnswers) => CheckedAnswers {
  const questions = questionsOf(form);
  const checks = new Map(questions.map((question) => [question.name, createAnswerCheck(question)]));

  return (given) => {
    const read = [...given].map(([name, answer]) => [name, checks.get(name)?.(answer)] as const);
    const readings = new Map(read);
    const counting = read.flatMap(([name, reading]) => {
      const answer = reading !== undefined && 'answer' in reading ? reading.answer : undefined;
      return answer === undefined ? [] : [[name, answer] as const];
    });
    const answers = new Map<string, string | readonly string[]>();
    const errors: AnswerError[] = [];
    if (read.some(([, reading]) => reading === undefined)) {
      errors.push({ question: '', title: '', message: unknownQuestionWords });
    }
    for (const { name, title, control, required } of toAsked(questions, new Map(counting))) {
      const reading = readings.get(name) ?? {};
      const fault = 'fault' in reading ? reading.fault : undefined;
      const answer = 'answer' in reading ? reading.answer : undefined;
      if (answer !== undefined) answers.set(name, answer);
      else if (fault !== undefined || required) {
        const message = answerWords(control, fault ?? { kind: 'missing' });
        errors.push({ question: name, title, message });
      }
    }
    return { answers, errors };
  };
}
