import { finitePopulationFactor } from './finitePopulationFactor.ts';
import { DEFAULT_LEVEL, intervalAround, type Interval, type IntervalOptions } from './interval.ts';
import type { Sample } from './sample.ts';
import { studentQuantile } from './studentQuantile.ts';

/**
 * Standard error of a mean, in the unit of the values: s/√n, times √((N − n)/(N − 1)) where the population is known.
 *
 * Source: domain 2.1 and 5.1.
 *
 * @throws RangeError when n exceeds the population.
 * @example meanError({ n: 25, deviation: 4 }) // 0.8
 */
export function meanError(
  { n, deviation }: Pick<Sample, 'n' | 'deviation'>,
  population?: number,
): number {
  return deviation * Math.sqrt(finitePopulationFactor(n, population) / n);
}

/**
 * Student's interval of a mean: x̄ ± t(n − 1)·s/√n, times √((N − n)/(N − 1)) where the population is known. In the
 * unit of the values; a deviation of 0 gives a point. Fewer than two units: undefined.
 *
 * Source: domain 2.1 and 5.1. Test values: `scipy.stats.t.interval`.
 *
 * @throws RangeError when n exceeds the population.
 * @example meanInterval({ n: 25, mean: 18.4, deviation: 4.1 }) // { low: 16.70760317946502, high: 20.09239682053498, level: 0.95 }
 */
export function meanInterval(
  sample: Sample,
  { level = DEFAULT_LEVEL, population, limits }: IntervalOptions = {},
): Interval | undefined {
  const { n, mean } = sample;
  if (n < 2) return undefined;
  const half = studentQuantile((1 + level) / 2, n - 1) * meanError(sample, population);
  return intervalAround(mean, half, level, limits);
}
