import type { BenchmarkScope, WorkBenchmark } from '../../ingest/works/outsideWorks.ts';
import { benchmarkDifference } from '../../stats/benchmarkDifference.ts';
import { cutInterval, type Interval, type IntervalOptions } from '../../stats/interval.ts';
import { intervalOverlap, type Overlap } from '../../stats/intervalOverlap.ts';
import { meanInterval } from '../../stats/meanInterval.ts';
import type { Sample } from '../../stats/sample.ts';
import { sampleWithout } from '../../stats/sampleWithout.ts';
import { welchDifference } from '../../stats/welchDifference.ts';
import { welchPValue } from '../../stats/welchPValue.ts';
import { FEWEST } from './sampleSize.ts';

/** The mean primary score of a school beside that of a city, district or cluster; all in primary points. */
export interface ScoreComparison {
  readonly scope: BenchmarkScope;
  /** As it was published, with the school in it. */
  readonly outside: WorkBenchmark;
  /** Whether the school was taken away from the outside before they were compared. */
  readonly isApart: boolean;
  /** Own mean less the outside one, its standard error, and their quotient (undefined without any error). */
  readonly difference: number;
  readonly error: number;
  readonly z: number | undefined;
  /** Where the size and deviation of the outside are known. */
  readonly intervals?: {
    readonly outside: Interval;
    readonly verdict: Overlap;
    /** The interval of the difference of means, and its p value where there is any error. */
    readonly welch: Interval & { readonly p: number | undefined };
  };
}

function sampleIn({ mean, n, deviation }: WorkBenchmark): Sample | undefined {
  return n === undefined || deviation === undefined ? undefined : { n, mean, deviation };
}

/** The others in a district or a cluster; undefined where it is a whole city, or its size or spread is not known. */
function othersIn(outside: WorkBenchmark, own: Sample): Sample | undefined {
  const all = outside.scope === 'city' ? undefined : sampleIn(outside);
  return all && sampleWithout(all, own);
}

function intervalsOf(
  own: Sample,
  outside: Sample | undefined,
  limits: IntervalOptions['limits'],
): ScoreComparison['intervals'] {
  if (outside === undefined) return undefined;
  const [interval, beside] = [meanInterval(own), meanInterval(outside)];
  const welch = welchDifference(own, outside);
  if (interval === undefined || beside === undefined || welch === undefined) return undefined;
  const { low, high, level } = welch;
  return {
    outside: cutInterval(beside, limits),
    verdict: intervalOverlap(interval, beside),
    welch: { low, high, level, p: welchPValue(own, outside) },
  };
}

/**
 * Compares a mean primary score with an outside one: 95 % intervals of Student side by side, Welch's test, and the
 * difference in standard errors. The school is a part of each. Of a district or a cluster that would hide a difference,
 * so its pupils are taken away first; where size or spread are not known they stay in, and so they do in a city of tens
 * of thousands: that shrinks the difference a little and never invents one. The outside interval is shown cut at the
 * ends of the scale, where they are given; the verdict and the test know no ends. Fewer than ten pupils: undefined.
 *
 * Source: domain 2.1 and 1.5 (4.6.1).
 *
 * @example compareScores({ n: 25, mean: 18.4, deviation: 4.1 }, { scope: 'city', mean: 16.2, deviation: 5.6, n: 41230 })?.intervals?.verdict // 'above'
 */
export function compareScores(
  own: Sample,
  outside: WorkBenchmark,
  limits?: IntervalOptions['limits'],
): ScoreComparison | undefined {
  if (own.n < FEWEST) return undefined;
  const others = othersIn(outside, own);
  const compared = benchmarkDifference(own, others ?? outside);
  if (compared === undefined) return undefined;
  const intervals = intervalsOf(own, others ?? sampleIn(outside), limits);
  const isApart = others !== undefined;
  return { scope: outside.scope, outside, isApart, ...compared, ...(intervals && { intervals }) };
}
