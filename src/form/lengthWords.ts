import { formatCount, type NounForms } from '../kit/format.ts';
import type { Form } from './form.ts';
import { questionsOf } from './questionsOf.ts';

const QUESTIONS: NounForms = ['вопрос', 'вопроса', 'вопросов'];
const MINUTES: NounForms = ['минуты', 'минут', 'минут'];

/** How long a form is: «22 вопроса, около 6 минут». */
export function lengthWords(form: Form): string {
  const minutes = formatCount(Math.max(1, Math.round(form.minutes)), MINUTES);
  return `${formatCount(questionsOf(form).length, QUESTIONS)}, около ${minutes}`;
}

/**
 * Which questions of a form a block holds, by the number of the first of them from 1.
 * @example placeWords(6, 5, 22) // 'Вопросы 6–10 из 22'
 */
export function placeWords(first: number, count: number, all: number): string {
  return count === 1
    ? `Вопрос ${first} из ${all}`
    : `Вопросы ${first}–${first + count - 1} из ${all}`;
}
