import { finitePopulationFactor } from './finitePopulationFactor.ts';
import { DEFAULT_LEVEL, type Interval, type IntervalOptions } from './interval.ts';
import { normalQuantile } from './normalQuantile.ts';

/**
 * Wilson's score interval of the share `part` / `whole`, 0…1, without continuity correction. whole = 0: undefined.
 * A known population replaces z² by z²·(N − n)/(N − 1); the whole population gives the share itself.
 *
 * Source: E. B. Wilson (1927), JASA 22, 209–212; correction: B. O'Neill (2021), arXiv:2109.12464.
 * Test values: `scipy.stats.binomtest(k, n).proportion_ci(method='wilson')`.
 *
 * @throws RangeError unless 0 ≤ part ≤ whole ≤ population.
 * @example wilsonInterval({ part: 45, whole: 50 }) // { low: 0.7863976856252035, high: 0.9565242350681096, level: 0.95 }
 */
export function wilsonInterval(
  { part, whole }: { readonly part: number; readonly whole: number },
  { level = DEFAULT_LEVEL, population }: IntervalOptions = {},
): Interval | undefined {
  if (!(part >= 0 && part <= whole)) throw new RangeError(`wilsonInterval: ${part} of ${whole}`);
  if (whole === 0) return undefined;
  const share = part / whole;
  const z = normalQuantile((1 + level) / 2);
  const squared = (z * z * finitePopulationFactor(whole, population)) / whole;
  const centre = (share + squared / 2) / (1 + squared);
  const half = Math.sqrt(squared * (share * (1 - share) + squared / 4)) / (1 + squared);
  // Rounding must not push an end past the share or out of 0…1.
  return {
    low: part === 0 ? 0 : Math.min(share, centre - half),
    high: part === whole ? 1 : Math.max(share, centre + half),
    level,
  };
}
