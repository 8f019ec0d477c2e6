import type { Measure, OutsideStatistic } from '../../catalogue/model.ts';
import type { OutsideWork } from '../../ingest/works/outsideWorks.ts';
import type { Counts } from '../../stats/counts.ts';
import { countBelow } from '../../stats/countBelow.ts';
import { meanInterval } from '../../stats/meanInterval.ts';
import { differenceCounts } from '../../stats/pairs.ts';
import { ratio } from '../../stats/ratio.ts';
import { roundTo } from '../../stats/roundTo.ts';
import { sampleOf } from '../../stats/sample.ts';
import { wilsonInterval } from '../../stats/wilsonInterval.ts';
import { mean } from '../../stats/mean.ts';
import type { Estimate, MissingReason } from '../measurement.ts';
import { clusterDifference } from './clusterDifference.ts';
import { comparableScores } from './comparableScores.ts';
import { correlateMarks } from './markCorrelation.ts';
import { personsAtLeast } from './personsAtLeast.ts';
import { compareScores } from './scoreComparison.ts';
import { absentMarks } from './turnoutGap.ts';

type Result = Estimate | { readonly missing: MissingReason };
type Works = readonly OutsideWork[];

/** All counts of all works together; a value may then stand several times. */
function pool(works: Works, countsOf: (work: OutsideWork) => Counts): Counts {
  const counts = new Map<number, number>();
  for (const [value, n] of works.flatMap((work) => [...countsOf(work)])) {
    counts.set(value, (counts.get(value) ?? 0) + n);
  }
  return [...counts].sort(([a], [b]) => a - b);
}

const gaps = ({ whole }: OutsideWork): Counts =>
  differenceCounts(whole.marks).map(([difference, n]) => [Math.abs(difference), n] as const);

function shareOf(part: number, whole: number, persons: number, drawn: boolean): Result {
  const value = ratio(part, whole);
  if (value === undefined) return { missing: 'no-rows' };
  const interval = drawn ? wilsonInterval({ part, whole }) : undefined;
  return {
    value,
    n: whole,
    numerator: part,
    denominator: whole,
    ...(interval && { interval }),
    persons,
  };
}

function overlapShare(works: Works): Result {
  const verdicts = works.flatMap((work) => {
    const own = comparableScores(work, work.whole);
    const city = work.benchmarks.find(({ scope }) => scope === 'city');
    const verdict = own && city && compareScores(own, city)?.intervals?.verdict;
    return verdict === undefined ? [] : [{ work, verdict }];
  });
  if (verdicts.length === 0) return { missing: 'too-few' };
  const persons = personsAtLeast(
    verdicts.map(({ work }) => work),
    ({ written }) => written,
  );
  const overlaps = verdicts.filter(({ verdict }) => verdict === 'overlap').length;
  return shareOf(overlaps, verdicts.length, persons, false);
}

function meanGap(works: Works, persons: number): Result {
  const counts = pool(works, gaps);
  const value = mean(counts);
  if (value === undefined) return { missing: 'no-rows' };
  const sample = sampleOf(counts);
  const interval = sample && sample.deviation > 0 ? meanInterval(sample) : undefined;
  return {
    value,
    n: sample?.n ?? 1,
    ...(interval && { interval }),
    ...(sample && { deviation: sample.deviation }),
    distribution: counts,
    persons,
  };
}

function participationGap(works: Works): Result {
  const turnouts = works.flatMap(({ whole }) => whole.participation ?? []);
  const part = turnouts.reduce((sum, one) => sum + Math.abs(one.planned - one.participated), 0);
  const planned = turnouts.reduce((sum, one) => sum + one.planned, 0);
  const persons = personsAtLeast(works, ({ participation }) => participation?.planned ?? 0);
  return shareOf(part, planned, persons, false);
}

function absentDifference(works: Works): Result {
  const absent = pool(works, ({ whole }) => whole.journal.absent);
  const compared = absentMarks(
    absent,
    pool(works, ({ whole }) => whole.journal.present),
  );
  if (compared === undefined) return { missing: 'no-rows' };
  const away = ({ journal }: OutsideWork['whole']): number =>
    journal.absent.reduce((sum, [, n]) => sum + n, 0);
  return {
    value: compared.difference,
    n: compared.absent.n,
    ...(compared.interval && { interval: compared.interval }),
    persons: personsAtLeast(works, away),
  };
}

/** Digits of the coefficients of single works in their passport. More in the mean would tell the works' own. */
const TOLD_DECIMALS = { spearman: 2, kendall: 1, pearson: 1 } as const;

/**
 * Mean of the coefficients of the works as their passport tells them, weighted by their pupils; their errors hang
 * together, so no interval.
 */
function correlation(works: Works, name: 'spearman' | 'kendall' | 'pearson'): Result {
  const found = works.flatMap((work) => {
    const one = correlateMarks(work.whole.marks);
    if (typeof one === 'string') return [];
    return [{ work, n: one.n, value: roundTo(one[name].value, TOLD_DECIMALS[name]) }];
  });
  const n = found.reduce((sum, one) => sum + one.n, 0);
  if (n === 0) return { missing: 'too-few' };
  const value = found.reduce((sum, one) => sum + one.n * one.value, 0) / n;
  return {
    value,
    n,
    persons: personsAtLeast(
      found.map(({ work }) => work),
      pairsIn,
    ),
  };
}

function pairsIn({ marks }: OutsideWork['whole']): number {
  return marks.reduce((sum, [, , n]) => sum + n, 0);
}

function lowerQuartile(works: Works): Result {
  const counted = works.flatMap((work) => {
    const bound = work.benchmarks.find(({ scope }) => scope === 'cluster')?.lowerQuartile;
    const isVpr = work.procedure.trim().toUpperCase().startsWith('ВПР');
    if (bound === undefined || !isVpr || work.maxima.length > 1) return [];
    return [{ work, ...countBelow(work.whole.scores, bound) }];
  });
  const part = counted.reduce((sum, one) => sum + one.part, 0);
  const whole = counted.reduce((sum, one) => sum + one.whole, 0);
  const persons = personsAtLeast(
    counted.map(({ work }) => work),
    ({ written }) => written,
  );
  return shareOf(part, whole, persons, true);
}

function estimateStatistic(statistic: OutsideStatistic, works: Works): Result {
  switch (statistic) {
    case 'overlap-share':
      return overlapShare(works);
    case 'mean-gap':
      return meanGap(works, personsAtLeast(works, pairsIn));
    case 'far-gap-share': {
      const counts = pool(works, gaps);
      const { part: near, whole } = countBelow(counts, 2);
      return shareOf(whole - near, whole, personsAtLeast(works, pairsIn), true);
    }
    case 'participation-gap':
      return participationGap(works);
    case 'absent-difference':
      return absentDifference(works);
    case 'spearman':
    case 'kendall':
    case 'pearson':
      return correlation(works, statistic);
    case 'cluster-difference':
    case 'cluster-z':
      return clusterDifference(works, statistic);
    case 'lower-quartile-share':
      return lowerQuartile(works);
  }
}

/**
 * One value for the outside works of a term together, see `OutsideStatistic`. A pupil counts once for each work, so
 * `n` is works of pupils and `persons` a floor of the pupils themselves. Statistics of whole works leave out those
 * under ten pupils; sums over pupils leave out nobody. No work to count: `no-rows`; works, but all too small: `too-few`.
 *
 * Source: domain 1.5 (4.5.1–4.5.4, 4.6.1) and 2.
 *
 * @throws RangeError for a measure of another kind.
 */
export function estimateOutsideWorks(works: Works, measure: Measure): Result {
  if (measure.kind !== 'outside-works') {
    throw new RangeError(`estimateOutsideWorks: a measure of the kind ${measure.kind}`);
  }
  return estimateStatistic(measure.statistic, works);
}
