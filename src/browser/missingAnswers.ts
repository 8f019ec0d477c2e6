import { answerWords } from '../form/answerWords.ts';
import type { Form } from '../form/form.ts';
import { questionsOf } from '../form/questionsOf.ts';
import type { AnswerError } from '../form/submission.ts';
import { toAsked } from '../survey/holds.ts';
import type { GivenAnswers } from '../survey/holds.ts';

/**
 * Required questions that are asked with these answers and have none. The fields let nothing else be wrong; the
 * collector checks the rest.
 */
export function missingAnswers(form: Form, answers: GivenAnswers): readonly AnswerError[] {
  return toAsked(questionsOf(form), answers)
    .filter(({ name, required }) => required && isBlank(answers.get(name)))
    .map(({ name, title, control }) => ({
      question: name,
      title,
      message: answerWords(control, { kind: 'missing' }),
    }));
}

function isBlank(answer: string | readonly string[] | undefined): boolean {
  return answer === undefined || [answer].flat().every((one) => one.trim() === '');
}
