import { answerWords, changedSurveyWords } from '../form/answerWords.ts';
import { serviceFields } from '../form/fieldIds.ts';
import type { Form } from '../form/form.ts';
import { questionsOf } from '../form/questionsOf.ts';
import type { AnswerError } from '../form/submission.ts';

/**
 * The collector's errors as this page can show them. A question that the page does not have, or an option that it
 * offers and the survey does not, can be mended on no screen of it: the survey has changed since the page was opened,
 * and one line says so in their place.
 */
export function errorsHere(form: Form, errors: readonly AnswerError[]): readonly AnswerError[] {
  const questions = new Map(questionsOf(form).map((question) => [question.name, question]));
  const isHere = ({ question: name, message }: AnswerError): boolean => {
    if (name === serviceFields.code) return true;
    const question = questions.get(name);
    return (
      question !== undefined && message !== answerWords(question.control, { kind: 'not-offered' })
    );
  };
  const here = errors.filter(isHere);
  return here.length === errors.length
    ? errors
    : [{ question: '', title: '', message: changedSurveyWords }, ...here];
}
