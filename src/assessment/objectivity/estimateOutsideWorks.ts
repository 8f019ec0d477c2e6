import type { Measure, OutsideStatistic } from '../../catalogue/model.ts';
import type { PersonSums } from '../../ingest/facts.ts';
import type { OutsideWork, PupilProfile, PupilProfiles } from '../../ingest/works/outsideWorks.ts';
import type { Counts } from '../../stats/counts.ts';
import { cutInterval } from '../../stats/interval.ts';
import { differenceCounts, totalOfPairs } from '../../stats/pairs.ts';
import { ratio } from '../../stats/ratio.ts';
import { ratioDifference } from '../../stats/ratioDifference.ts';
import { roundTo } from '../../stats/roundTo.ts';
import type { Estimate, MissingReason } from '../measurement.ts';
import { personSpread } from '../personSpread.ts';
import { clusterDifference } from './clusterDifference.ts';
import { comparableScores } from './comparableScores.ts';
import { correlateMarks } from './markCorrelation.ts';
import { personsAtLeast } from './personsAtLeast.ts';
import { compareScores } from './scoreComparison.ts';

type Result = Estimate | { readonly missing: MissingReason };
type Works = readonly OutsideWork[];

/** Marks 2–5 lie at most so far apart. */
const FARTHEST = 3;
/** And so do mean marks, to either side. */
const APART = { low: -FARTHEST, high: FARTHEST } as const;

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

function shareOf(part: number, whole: number, persons: number): Result {
  const value = ratio(part, whole);
  if (value === undefined) return { missing: 'no-rows' };
  return { value, n: whole, numerator: part, denominator: whole, persons };
}

/** Sums over the pupils who have anything to divide by. */
function sumsOf(pupils: PupilProfiles, x: keyof PupilProfile, y: keyof PupilProfile): PersonSums {
  const some = pupils.filter(([profile]) => profile[y] > 0);
  const sum = (valueOf: (profile: PupilProfile) => number): number =>
    some.reduce((all, [profile, n]) => all + n * valueOf(profile), 0);
  return {
    n: sum(() => 1),
    x: sum((one) => one[x]),
    y: sum((one) => one[y]),
    xx: sum((one) => one[x] ** 2),
    xy: sum((one) => one[x] * one[y]),
    yy: sum((one) => one[y] ** 2),
  };
}

/** A share of units of which a pupil may have several. */
function shareByPupil(persons: PersonSums): Result {
  const { x: part, y: whole } = persons;
  const value = ratio(part, whole);
  if (value === undefined) return { missing: 'no-rows' };
  const spread = personSpread(persons, { low: 0, high: 1 });
  return { value, n: whole, numerator: part, denominator: whole, ...spread };
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
  return shareOf(overlaps, verdicts.length, persons);
}

function meanGap(works: Works, pupils: PupilProfiles): Result {
  const persons = sumsOf(pupils, 'absolute', 'pairs');
  const value = ratio(persons.x, persons.y);
  if (value === undefined) return { missing: 'no-rows' };
  const spread = personSpread(persons, { low: 0, high: FARTHEST });
  return { value, n: persons.y, ...spread, distribution: pool(works, gaps) };
}

function participationGap(works: Works): Result {
  const turnouts = works.flatMap(({ whole }) => whole.participation ?? []);
  const part = turnouts.reduce((sum, one) => sum + one.discrepancy, 0);
  const planned = turnouts.reduce((sum, one) => sum + one.planned, 0);
  const persons = personsAtLeast(works, ({ participation }) => participation?.planned ?? 0);
  return shareOf(part, planned, persons);
}

function absentDifference(pupils: PupilProfiles): Result {
  const absent = sumsOf(pupils, 'absentMarks', 'absent');
  const present = sumsOf(pupils, 'presentMarks', 'present');
  const [away, here] = [ratio(absent.x, absent.y), ratio(present.x, present.y)];
  if (away === undefined || here === undefined) return { missing: 'no-rows' };
  const compared = ratioDifference(
    pupils.map(([one, units]) => ({
      units,
      later: { x: one.absentMarks, y: one.absent },
      earlier: { x: one.presentMarks, y: one.present },
    })),
  );
  return {
    value: away - here,
    n: absent.y,
    ...(compared && {
      interval: cutInterval(compared.interval, APART),
      standardError: { error: compared.error, degrees: compared.degrees, limits: APART },
    }),
    persons: absent.n,
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
    // More digits would tell what the works do that their passport hides.
    value: roundTo(value, 2),
    n,
    persons: personsAtLeast(
      found.map(({ work }) => work),
      ({ marks }) => totalOfPairs(marks),
    ),
  };
}

function estimateStatistic(
  statistic: OutsideStatistic,
  works: Works,
  pupils: PupilProfiles,
): Result {
  switch (statistic) {
    case 'overlap-share':
      return overlapShare(works);
    case 'mean-gap':
      return meanGap(works, pupils);
    case 'far-gap-share':
      return shareByPupil(sumsOf(pupils, 'far', 'pairs'));
    case 'participation-gap':
      return participationGap(works);
    case 'absent-difference':
      return absentDifference(pupils);
    case 'spearman':
    case 'kendall':
    case 'pearson':
      return correlation(works, statistic);
    case 'cluster-difference':
    case 'cluster-z':
      return clusterDifference(works, statistic);
    case 'lower-quartile-share':
      return shareByPupil(sumsOf(pupils, 'below', 'quartiles'));
  }
}

/**
 * One value for the outside works of a term together, see `OutsideStatistic`. A pupil counts once for each work, so `n`
 * is works of pupils, and `persons` the pupils themselves or a floor of them. Intervals are by the spread of pupils,
 * since the works of one pupil hang together. Statistics of whole works leave out those under ten pupils; sums over
 * pupils leave out nobody. No work to count: `no-rows`; works, but all too small: `too-few`.
 *
 * Source: domain 1.5 (4.5.1–4.5.4, 4.6.1) and 2.
 *
 * @throws RangeError for a measure of another kind.
 */
export function estimateOutsideWorks(
  { works, pupils }: { readonly works: Works; readonly pupils: PupilProfiles },
  measure: Measure,
): Result {
  if (measure.kind !== 'outside-works') {
    throw new RangeError(`estimateOutsideWorks: a measure of the kind ${measure.kind}`);
  }
  return estimateStatistic(measure.statistic, works, pupils);
}
