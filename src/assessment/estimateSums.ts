import type { PersonSums } from '../ingest/facts.ts';
import { ratio } from '../stats/ratio.ts';
import { ratioError, ratioInterval, type RatioSums } from '../stats/ratioInterval.ts';
import { correctingPopulation } from './correctingPopulation.ts';
import type { Result, TallyContext } from './estimate.ts';
import { personSpread } from './personSpread.ts';

const limits = { low: 0, high: 1 };

/** Where the shares 0 and 1 of what could be reached lie in the unit of the measure. */
function endsOf(measure: TallyContext['measure']): { readonly low: number; readonly high: number } {
  if (measure.kind === 'scale-mean') return { low: 0, high: measure.max };
  // Promoters have 1, detractors 0: their difference in per cent is the mean stretched to −100…100.
  return measure.kind === 'nps' ? { low: -100, high: 100 } : { low: 0, high: 1 };
}

/**
 * Σx / Σy, a share 0…1 of what could be reached, stretched to the scale of the measure; n is the units, not the points.
 */
export function estimateSums(
  { persons, ...sums }: RatioSums & { readonly persons?: PersonSums },
  context: TallyContext,
): Result {
  const { measure, enumeration } = context;
  const value = ratio(sums.x, sums.y);
  if (value === undefined) return { missing: 'no-rows' };
  if (persons !== undefined && enumeration === 'sample') {
    const { n, x: numerator, y: denominator } = sums;
    return { value, n, numerator, denominator, ...personSpread(persons, limits) };
  }
  const ends = endsOf(measure);
  const size = ends.high - ends.low;
  const stretched = (share: number): number => ends.low + share * size;
  const population = correctingPopulation(sums.n, context.population);
  const error = enumeration === 'sample' ? ratioError(sums, population) : undefined;
  const bounds = error === undefined ? undefined : ratioInterval(sums, { population, limits });
  // Equal shares of a part of the units would give a point, as if nobody could differ.
  const tellsSpread = bounds && (bounds.low < bounds.high || population === sums.n);
  return {
    value: stretched(value),
    n: sums.n,
    numerator: ends.low * sums.y + sums.x * size,
    denominator: sums.y,
    ...(tellsSpread === true &&
      error !== undefined && {
        interval: { ...bounds, low: stretched(bounds.low), high: stretched(bounds.high) },
        standardError: { error: error * size, degrees: sums.n - 1, limits: ends },
      }),
    ...(population !== undefined && { population }),
  };
}
