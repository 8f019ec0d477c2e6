import { ratio } from '../stats/ratio.ts';
import { ratioInterval, type RatioSums } from '../stats/ratioInterval.ts';
import { correctingPopulation } from './correctingPopulation.ts';
import type { Result, TallyContext } from './estimate.ts';

const SHARE = { low: 0, high: 1 };

/** Σx / Σy, a share 0…1 of what could be reached, or that share stretched to 0…max; n is the units, not the points. */
export function estimateSums(sums: RatioSums, context: TallyContext): Result {
  const { measure, enumeration } = context;
  const value = ratio(sums.x, sums.y);
  if (value === undefined) return { missing: 'no-rows' };
  const scale = measure.kind === 'scale-mean' ? measure.max : 1;
  const population = correctingPopulation(sums.n, context.population);
  const bounds =
    enumeration === 'sample' ? ratioInterval(sums, { population, limits: SHARE }) : undefined;
  // Equal shares of a part of the units would give a point, as if nobody could differ.
  const interval =
    bounds && (bounds.low < bounds.high || population === sums.n) ? bounds : undefined;
  return {
    value: value * scale,
    n: sums.n,
    numerator: sums.x * scale,
    denominator: sums.y,
    ...(interval && {
      interval: { ...interval, low: interval.low * scale, high: interval.high * scale },
    }),
    ...(population !== undefined && { population }),
  };
}
