import { finitePopulationFactor } from './finitePopulationFactor.ts';
import { DEFAULT_LEVEL, intervalAround, type Interval, type IntervalOptions } from './interval.ts';
import { studentQuantile } from './studentQuantile.ts';

/** Sums over n units, each with x points out of y. */
export interface RatioSums {
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
}

/**
 * Linearised standard error of the ratio of sums Σx/Σy, in the unit x/y: the root of n·s²/(Σy)²,
 * s² = Σ(x − R·y)²/(n − 1); a known population multiplies its square by (N − n)/(N − 1). Fewer than two units or
 * Σy = 0: undefined.
 *
 * Source: W. Cochran, Sampling Techniques (1977), 6.4.
 *
 * @throws RangeError when n exceeds the population.
 * @example ratioError({ n: 3, x: 3, y: 6, xx: 3, xy: 6, yy: 12 }) // 0
 */
export function ratioError(
  { n, x, y, xx, xy, yy }: RatioSums,
  population?: number,
): number | undefined {
  if (n < 2 || y === 0) return undefined;
  const ratio = x / y;
  const residuals = xx - 2 * ratio * xy + ratio * ratio * yy;
  // Equal ratios in all units leave only what rounding left of large terms.
  const noise = 16 * Number.EPSILON * (xx + Math.abs(2 * ratio * xy) + ratio * ratio * yy);
  const variance = residuals <= noise ? 0 : residuals / (n - 1);
  return Math.sqrt(n * variance * finitePopulationFactor(n, population)) / Math.abs(y);
}

/**
 * Interval of the ratio of sums R = Σx/Σy, where whole units (a pupil's work, a respondent) are drawn and not single
 * points: `ratioError` times the quantile t(n − 1). In the unit x/y. Fewer than two units or Σy = 0: undefined.
 *
 * Source: W. Cochran, Sampling Techniques (1977), 6.4. Test values: the definition over single rows in NumPy with
 * `scipy.stats.t.ppf`.
 *
 * @throws RangeError when n exceeds the population.
 * @example ratioInterval({ n: 3, x: 3, y: 6, xx: 3, xy: 6, yy: 12 }) // { low: 0.5, high: 0.5, level: 0.95 }
 */
export function ratioInterval(
  sums: RatioSums,
  { level = DEFAULT_LEVEL, population, limits }: IntervalOptions = {},
): Interval | undefined {
  const error = ratioError(sums, population);
  if (error === undefined) return undefined;
  const half = studentQuantile((1 + level) / 2, sums.n - 1) * error;
  return intervalAround(sums.x / sums.y, half, level, limits);
}
