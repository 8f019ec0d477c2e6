import { studentPValue } from './studentPValue.ts';
import { welchError, type PopulationSample } from './welchDifference.ts';

/**
 * Two-sided p value of the difference of two means by Welch's test, 0…1: below 1 − level exactly where the interval of
 * `welchDifference` leaves out 0. A side with fewer than two units, or no error to measure the difference by (no
 * spread on either side, or both counted in full): undefined.
 *
 * Source: B. L. Welch (1947), Biometrika 34, 28–35. Test values: `scipy.stats.ttest_ind(equal_var=False).pvalue`.
 *
 * @throws RangeError when n exceeds the population.
 * @example welchPValue({ n: 3, mean: 4, deviation: 1 }, { n: 3, mean: 4, deviation: 2 }) // 1
 */
export function welchPValue(
  later: PopulationSample,
  earlier: PopulationSample,
): number | undefined {
  if (later.n < 2 || earlier.n < 2) return undefined;
  const { error, degrees } = welchError(later, earlier);
  if (error === 0) return undefined;
  return studentPValue((later.mean - earlier.mean) / error, degrees);
}
