import { totalOf, type Counts } from './counts.ts';
import { deviation } from './deviation.ts';
import { mean } from './mean.ts';

/** What the interval of a mean needs to know; also how a city or cluster publishes its result. */
export interface Sample {
  readonly n: number;
  readonly mean: number;
  /** Divisor n − 1. */
  readonly deviation: number;
}

/**
 * Size, mean and standard deviation together. Fewer than two units: undefined.
 *
 * @throws RangeError on impossible counts, see `totalOf`.
 * @example sampleOf([[1, 1], [2, 1], [3, 1]]) // { n: 3, mean: 2, deviation: 1 }
 */
export function sampleOf(counts: Counts): Sample | undefined {
  const centre = mean(counts);
  const spread = deviation(counts);
  if (centre === undefined || spread === undefined) return undefined;
  return { n: totalOf(counts), mean: centre, deviation: spread };
}
