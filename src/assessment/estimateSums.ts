import type { PersonSums } from '../ingest/facts.ts';
import { ratio } from '../stats/ratio.ts';
import { ratioError, ratioInterval, type RatioSums } from '../stats/ratioInterval.ts';
import { correctingPopulation } from './correctingPopulation.ts';
import type { Result, TallyContext } from './estimate.ts';
import { personSpread } from './personSpread.ts';

const limits = { low: 0, high: 1 };

/** Σx / Σy, a share 0…1 of what could be reached, or that share stretched to 0…max; n is the units, not the points. */
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
  const scale = measure.kind === 'scale-mean' ? measure.max : 1;
  const population = correctingPopulation(sums.n, context.population);
  const error = enumeration === 'sample' ? ratioError(sums, population) : undefined;
  const bounds = error === undefined ? undefined : ratioInterval(sums, { population, limits });
  // Equal shares of a part of the units would give a point, as if nobody could differ.
  const tellsSpread = bounds && (bounds.low < bounds.high || population === sums.n);
  return {
    value: value * scale,
    n: sums.n,
    numerator: sums.x * scale,
    denominator: sums.y,
    ...(tellsSpread === true &&
      error !== undefined && {
        interval: { ...bounds, low: bounds.low * scale, high: bounds.high * scale },
        standardError: {
          error: error * scale,
          degrees: sums.n - 1,
          limits: { low: 0, high: scale },
        },
      }),
    ...(population !== undefined && { population }),
  };
}
