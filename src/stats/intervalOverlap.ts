import type { Interval } from './interval.ts';

/** Where an interval lies beside another one. */
export type Overlap = 'above' | 'overlap' | 'below';

/**
 * Whether an interval lies wholly above or below another, as of a school's mean beside a city's; touching ends overlap.
 * For two wide intervals this is stricter than a test of the difference (`welchDifference`), which stands beside it.
 *
 * Source: domain 2.1.
 *
 * @throws RangeError when the two intervals have different levels.
 * @example intervalOverlap({ low: 16.7, high: 20.1, level: 0.95 }, { low: 16.1, high: 16.3, level: 0.95 }) // 'above'
 */
export function intervalOverlap(interval: Interval, beside: Interval): Overlap {
  if (interval.level !== beside.level) {
    throw new RangeError(`intervalOverlap: levels ${interval.level} and ${beside.level}`);
  }
  if (interval.low > beside.high) return 'above';
  return interval.high < beside.low ? 'below' : 'overlap';
}
