import type { Counts } from './counts.ts';
import { quantile } from './quantile.ts';

/**
 * Median: the middle unit, or the middle between the two middle ones. No units: undefined.
 *
 * Test values: `numpy.median`.
 *
 * @throws RangeError on impossible counts, see `totalOf`.
 * @example median([[3, 2], [4, 1], [5, 1]]) // 3.5
 */
export function median(counts: Counts): number | undefined {
  return quantile(counts, 0.5);
}
