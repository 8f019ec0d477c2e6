import type { Sample } from './sample.ts';

/** An outside mean; its size and deviation where they are published. */
export interface Benchmark {
  readonly mean: number;
  readonly n?: number | undefined;
  readonly deviation?: number | undefined;
}

export interface BenchmarkDifference {
  /** Own mean less the outside one, in the unit of the values. */
  readonly difference: number;
  /** Standard error of the difference. */
  readonly error: number;
  /** The difference in standard errors; undefined where there is no error to measure by. */
  readonly z: number | undefined;
}

/**
 * Own mean against an outside mean, as of a school against its cluster: z = (x̄ − x̄_кл)/SE, SE = √(s²/n + s_кл²/n_кл).
 * Without size or deviation of the outside its mean is taken as known exactly, SE = s/√n. The outside must not
 * contain the units themselves, or be much larger (`sampleWithout`). Fewer than two units: undefined.
 *
 * Source: domain 1.5 (4.6.1). Test values: the formula in NumPy; `scipy.stats.ttest_1samp` for the known mean.
 *
 * @throws RangeError when the outside has no units.
 * @example benchmarkDifference({ n: 25, mean: 18, deviation: 4 }, { mean: 16.4 }) // { difference: 1.6, error: 0.8, z: 2 }
 */
export function benchmarkDifference(
  { n, mean, deviation }: Sample,
  outside: Benchmark,
): BenchmarkDifference | undefined {
  if (outside.n !== undefined && !(outside.n > 0)) {
    throw new RangeError(`benchmarkDifference: an outside of ${outside.n} units`);
  }
  if (n < 2) return undefined;
  const known = outside.n === undefined || outside.deviation === undefined;
  const outsideError = known ? 0 : outside.deviation ** 2 / outside.n;
  const error = Math.sqrt(deviation ** 2 / n + outsideError);
  const difference = mean - outside.mean;
  return { difference, error, z: error === 0 ? undefined : difference / error };
}
