import type { Measure } from '../catalogue/model.ts';
import type { WorkTally } from '../ingest/facts.ts';
import { betweenVariance } from '../stats/betweenVariance.ts';
import { mean } from '../stats/mean.ts';
import { rangeOfMeans } from '../stats/rangeOfMeans.ts';
import type { Result } from './estimate.ts';

/**
 * Mean over the works of how far the classes of a parallel lie apart: range of class means of the share of maximal
 * points, or η². A work that was written in one class, or that cannot be compared, is left out.
 */
export function estimateWorks(works: readonly WorkTally[], measure: Measure): Result {
  if (works.length === 0) return { missing: 'no-rows' };
  const spreadOf =
    measure.kind === 'parallel-spread' && measure.statistic === 'between-variance'
      ? betweenVariance
      : rangeOfMeans;
  const spreads = works
    .map(({ classes }) => spreadOf(classes))
    .filter((spread) => spread !== undefined);
  const value = mean(spreads.map((spread) => [spread, 1]));
  return value === undefined ? { missing: 'too-few' } : { value, n: spreads.length };
}
