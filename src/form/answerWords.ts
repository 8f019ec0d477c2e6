import { formatNumber } from '../kit/format.ts';
import type { LimitFault } from '../survey/limits.ts';
import type { FormQuestion } from './form.ts';

/** What can be wrong with the answer to one question. */
export type AnswerFault =
  /** A required question without an answer. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-offered' }
  /** Several answers where one is asked for. */
  | { readonly kind: 'several' }
  | LimitFault;

/**
 * What a respondent reads beside a question, the same from the page, the script and the collector: what is wrong and
 * what to do, without «you», since pupils are called «ты».
 */
export function answerWords(control: FormQuestion['control'], fault: AnswerFault): string {
  if (fault.kind === 'not-offered') {
    return 'Такого ответа в списке нет. Нужно выбрать один из предложенных.';
  }
  if (fault.kind === 'several') return 'Здесь отмечено несколько ответов, а нужен один.';
  if ('limit' in fault) {
    const [limit, now] = [formatNumber(fault.limit), formatNumber(fault.now)];
    if (fault.kind === 'too-long') {
      return `Знаков помещается ${limit}, а здесь ${now}. Нужно сократить текст.`;
    }
    return fault.kind === 'too-many'
      ? `Ответов здесь отмечено ${now}, а можно не больше ${limit}. Нужно снять лишние.`
      : `Ответов здесь отмечено ${now}, а нужно не меньше ${limit}.`;
  }
  if (control === 'checkboxes') return 'Нужно отметить хотя бы один ответ.';
  return control === 'radios' || control === 'list'
    ? 'Нужно выбрать один из ответов.'
    : 'Нужно написать ответ.';
}

/** There is something to send, and nothing of it is an answer. */
export const nothingAnsweredWords = 'Ни на один вопрос нет ответа, отправлять пока нечего.';

/** Of a field that is no question of the survey: the page is older than the survey. */
export const unknownQuestionWords =
  'В опросе нет такого вопроса: после открытия страницы опрос изменился. Нужно открыть страницу заново.';

/** Of a page that is older than the survey, where more than a field too many shows it. */
export const changedSurveyWords =
  'После открытия страницы опрос изменился. Нужно открыть страницу заново.';
