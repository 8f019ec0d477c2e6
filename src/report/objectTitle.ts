import type { AssessmentObject } from '../catalogue/model.ts';
import { titleText } from './titleText.ts';

/**
 * An object as links and tables name it.
 * @example objectTitle({ number: '3.1.6', title: 'стаж' }) // "3.1.6 Стаж"
 */
export function objectTitle({ number, title }: Pick<AssessmentObject, 'number' | 'title'>): string {
  return `${number} ${titleText(title)}`;
}
