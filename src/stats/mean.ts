import { totalOf, type Counts } from './counts.ts';

/**
 * Arithmetic mean («средний балл») in the unit of the values. No units: undefined.
 *
 * Summed as distances from the first value, so that equal values give exactly that value.
 * Test values: `numpy.average`.
 *
 * @throws RangeError on impossible counts, see `totalOf`.
 * @example mean([[2, 2], [3, 8], [4, 10], [5, 5]]) // 3.72
 */
export function mean(counts: Counts): number | undefined {
  const total = totalOf(counts);
  const origin = counts.find(([, units]) => units > 0)?.[0];
  if (origin === undefined) return undefined;
  const distances = counts.reduce((sum, [value, units]) => sum + (value - origin) * units, 0);
  return origin + distances / total;
}
