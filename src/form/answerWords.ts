import { formatNumber } from '../kit/format.ts';
import type { FormQuestion } from './form.ts';

/** Signs of one answer in words. */
export const longestWords = 2000;

/** What can be wrong with the answer to one question. */
export type AnswerFault =
  /** A required question without an answer. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-offered' }
  /** Several answers where one is asked for. */
  | { readonly kind: 'several' }
  | { readonly kind: 'too-long'; readonly length: number };

/**
 * What a respondent reads beside a question, the same from the page, the script and the collector: what is wrong and
 * what to do, without «you», since pupils are called «ты».
 */
export function answerWords(control: FormQuestion['control'], fault: AnswerFault): string {
  if (fault.kind === 'not-offered') {
    return 'Такого ответа в списке нет. Нужно выбрать один из предложенных.';
  }
  if (fault.kind === 'several') return 'Здесь отмечено несколько ответов, а нужен один.';
  if (fault.kind === 'too-long') {
    const [most, now] = [longestWords, fault.length].map((length) => formatNumber(length));
    return `Помещается ${most} знаков, а здесь ${now}. Нужно сократить текст.`;
  }
  if (control === 'checkboxes') return 'Нужно отметить хотя бы один ответ.';
  return control === 'radios' || control === 'list'
    ? 'Нужно выбрать один из ответов.'
    : 'Нужно написать ответ.';
}

/** Of a field that is no question of the survey: the page is older than the survey. */
export const unknownQuestionWords =
  'В опросе нет такого вопроса: после открытия страницы опрос изменился. Нужно открыть страницу заново.';
