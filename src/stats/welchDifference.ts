import type { Difference } from './difference.ts';
import { finitePopulationFactor } from './finitePopulationFactor.ts';
import { DEFAULT_LEVEL } from './interval.ts';
import type { Sample } from './sample.ts';
import { studentQuantile } from './studentQuantile.ts';

/** A sample, of a population where that is known. */
export interface PopulationSample extends Sample {
  readonly population?: number | undefined;
}

/** Squared standard error of the mean. */
function errorOf({ n, deviation, population }: PopulationSample): number {
  return (deviation ** 2 / n) * finitePopulationFactor(n, population);
}

/**
 * Standard error of the difference of two independent means with unequal variances, in the unit of the values, and its
 * Welch–Satterthwaite degrees of freedom; for two sides of two units or more. Without any error the degrees are NaN.
 *
 * @throws RangeError when n exceeds the population.
 * @example welchError({ n: 4, mean: 0, deviation: 1 }, { n: 4, mean: 0, deviation: 1 }) // { error: Math.SQRT1_2, degrees: 6 }
 */
export function welchError(
  later: PopulationSample,
  earlier: PopulationSample,
): { readonly error: number; readonly degrees: number } {
  const [a, b] = [errorOf(later), errorOf(earlier)];
  const degrees = (a + b) ** 2 / (a ** 2 / (later.n - 1) + b ** 2 / (earlier.n - 1));
  return { error: Math.sqrt(a + b), degrees };
}

/**
 * Interval of the difference of means `later` − `earlier` of two independent samples with unequal variances (Welch):
 * t with Welch–Satterthwaite degrees of freedom. A known population shrinks the variance of its side. In the unit of
 * the values; two samples without any spread give a point. A side with fewer than two units: undefined.
 *
 * Source: B. L. Welch (1947), Biometrika 34, 28–35; domain 2.1.
 * Test values: `scipy.stats.ttest_ind(equal_var=False).confidence_interval()`.
 *
 * @throws RangeError when n exceeds the population.
 * @example welchDifference({ n: 2, mean: 4, deviation: 0 }, { n: 3, mean: 3.5, deviation: 0 }) // { difference: 0.5, low: 0.5, high: 0.5, level: 0.95 }
 */
export function welchDifference(
  later: PopulationSample,
  earlier: PopulationSample,
  { level = DEFAULT_LEVEL }: { readonly level?: number } = {},
): Difference | undefined {
  if (later.n < 2 || earlier.n < 2) return undefined;
  const difference = later.mean - earlier.mean;
  const { error, degrees } = welchError(later, earlier);
  if (error === 0) return { difference, low: difference, high: difference, level };
  const half = studentQuantile((1 + level) / 2, degrees) * error;
  return { difference, low: difference - half, high: difference + half, level };
}
