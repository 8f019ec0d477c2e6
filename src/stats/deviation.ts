import { totalOf, type Counts } from './counts.ts';
import { mean } from './mean.ts';

/**
 * Sample standard deviation (divisor n − 1) in the unit of the values. Fewer than two units: undefined.
 * Equal values: exactly 0.
 *
 * Test values: `numpy.std(…, ddof=1)`.
 *
 * @throws RangeError on impossible counts, see `totalOf`.
 * @example deviation([[1, 1], [2, 1], [3, 1]]) // 1
 */
export function deviation(counts: Counts): number | undefined {
  const total = totalOf(counts);
  const centre = mean(counts);
  if (centre === undefined || total < 2) return undefined;
  const squares = counts.reduce((sum, [value, units]) => sum + units * (value - centre) ** 2, 0);
  return Math.sqrt(squares / (total - 1));
}
