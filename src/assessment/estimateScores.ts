import type { Measure } from '../catalogue/model.ts';
import type { PersonSums } from '../ingest/facts.ts';
import type { Counts } from '../stats/counts.ts';
import { totalOf } from '../stats/counts.ts';
import { mean } from '../stats/mean.ts';
import { meanError, meanInterval } from '../stats/meanInterval.ts';
import { median } from '../stats/median.ts';
import { sampleOf } from '../stats/sample.ts';
import { columnEnds } from './columnEnds.ts';
import { correctingPopulation } from './correctingPopulation.ts';
import type { Result, TallyContext } from './estimate.ts';
import { personSpread } from './personSpread.ts';

/** Values in the unit of the result, beside the counts a histogram shows. */
interface Scores {
  readonly shown: Counts;
  readonly scored: Counts;
  readonly limits?: { readonly low: number; readonly high: number };
}

function weigh(counts: Counts, weights: Readonly<Record<number, number>>): Scores {
  const byValue = new Map(Object.entries(weights).map(([key, weight]) => [Number(key), weight]));
  const shown = counts.filter(([value]) => byValue.has(value));
  const known = [...byValue.values()];
  return {
    shown,
    scored: shown.map(([value, units]) => [byValue.get(value) ?? 0, units]),
    limits: { low: Math.min(...known), high: Math.max(...known) },
  };
}

/** Answers come as points 0…1 of their scale. */
function stretch(counts: Counts, max: number): Scores {
  const scored = counts.map(([value, units]) => [value * max, units] as const);
  return { shown: scored, scored, limits: { low: 0, high: max } };
}

function scoresOf(counts: Counts, measure: Measure): Scores {
  if (measure.kind === 'weighted-share') return weigh(counts, measure.weights);
  if (measure.kind === 'scale-mean') return stretch(counts, measure.max);
  if (measure.kind === 'index') return stretch(counts, 1);
  const limits = columnEnds(measure);
  return { shown: counts, scored: counts, ...(limits && { limits }) };
}

/**
 * Median without an interval, or mean with Student's one, cut at the ends of the scale; the unit is that of the
 * measure.
 */
export function estimateScores(
  { counts, persons }: { readonly counts: Counts; readonly persons?: PersonSums },
  context: TallyContext,
): Result {
  const { shown, scored, limits } = scoresOf(counts, context.measure);
  const n = totalOf(scored);
  const isMedian = context.measure.kind === 'median';
  const value = isMedian ? median(scored) : mean(scored);
  if (value === undefined) return { missing: 'no-rows' };
  if (!isMedian && persons !== undefined && context.enumeration === 'sample') {
    return { value, n, ...personSpread(persons, limits), distribution: shown };
  }
  const sample = isMedian ? undefined : sampleOf(scored);
  const population = correctingPopulation(n, context.population);
  // Equal values of a part of the units would give a point, as if nobody could differ.
  const tellsSpread = sample !== undefined && (sample.deviation > 0 || population === n);
  const interval =
    tellsSpread && context.enumeration === 'sample'
      ? meanInterval(sample, { population, limits })
      : undefined;
  return {
    value,
    n,
    ...(sample &&
      interval && {
        interval,
        standardError: {
          error: meanError(sample, population),
          degrees: n - 1,
          ...(limits && { limits }),
        },
      }),
    ...(sample && { deviation: sample.deviation }),
    distribution: shown,
    ...(population !== undefined && { population }),
  };
}
