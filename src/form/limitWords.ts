import { formatCount, formatNumber } from '../kit/format.ts';
import type { NounForms } from '../kit/format.ts';
import type { Limits } from '../survey/limits.ts';

const ANSWERS: NounForms = ['ответ', 'ответа', 'ответов'];
const OF_ANSWERS: NounForms = ['ответа', 'ответов', 'ответов'];
const OF_SIGNS: NounForms = ['знака', 'знаков', 'знаков'];

/**
 * What the definition allows, as a sentence beside the field; `undefined`: it sets no limit.
 * @example limitWords({ most: 3 }) // 'Можно отметить не больше 3 ответов.'
 */
export function limitWords({ longest, fewest, most }: Limits): string | undefined {
  if (longest !== undefined) return `Не больше ${formatCount(longest, OF_SIGNS)}.`;
  if (fewest !== undefined && fewest === most) {
    return `Нужно отметить ровно ${formatCount(most, ANSWERS)}.`;
  }
  if (fewest !== undefined && most !== undefined) {
    return `Нужно отметить от ${formatNumber(fewest)} до ${formatCount(most, OF_ANSWERS)}.`;
  }
  if (most !== undefined) return `Можно отметить не больше ${formatCount(most, OF_ANSWERS)}.`;
  return fewest === undefined
    ? undefined
    : `Нужно отметить не меньше ${formatCount(fewest, OF_ANSWERS)}.`;
}
