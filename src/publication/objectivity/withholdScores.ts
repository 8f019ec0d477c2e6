import type { Condition, Indicator, Measure } from '../../catalogue/model.ts';
import type { PublishedGroup, PublishedMeasurement } from '../published.ts';
import { toldBy, type Sum } from '../span.ts';
import type { PublishedObjectivity, PublishedPart, PublishedWork } from './publishedObjectivity.ts';

/**
 * Keeps back how many pupils have each primary score where it would tell marks that a report hides. With the official
 * scale, which anybody can look up, the scores of a work give the number of each mark; so those of a work whose subject
 * or parallel has a hidden share of marks are kept back, and as many others as keep the shown subjects and parallels
 * less the shown works from leaving it.
 */
export function withholdScores(
  passports: readonly PublishedObjectivity[],
  measurements: readonly PublishedMeasurement[],
  indicatorOf: (object: string, key: string) => Pick<Indicator, 'measure'>,
): readonly PublishedObjectivity[] {
  return passports.map((passport) => {
    const { term, works } = passport;
    const told = measurements
      .filter((one) => one.term === term && one.result.kind !== 'missing')
      .map((one) => ({ one, covers: worksOf(indicatorOf(one.object, one.key).measure) }))
      .flatMap(({ one, covers }) => (covers === undefined ? [] : withheldBy(one, works, covers)));
    const withheld = new Set(told);
    const beside = besideOnly(works, withheld);
    if (beside !== undefined) withheld.add(beside);
    return {
      ...passport,
      works: works.map((work) => (withheld.has(work) ? withoutScores(work) : work)),
    };
  });
}

/** Which works a measure over the marks for them counts; undefined for any other measure. */
function worksOf(measure: Measure): ((work: PublishedWork) => boolean) | undefined {
  if (!('table' in measure) || measure.table !== 'marks') return undefined;
  const conditions =
    measure.kind === 'share-of-rows'
      ? [...(measure.of ?? []), ...measure.that]
      : 'where' in measure
        ? (measure.where ?? [])
        : [];
  const ofMarks =
    conditions.some((one) => 'column' in one && one.column === 'mark') ||
    ('column' in measure && measure.column === 'mark') ||
    ('of' in measure && 'column' in measure.of && measure.of.column === 'mark');
  return ofMarks ? ({ procedure }) => conditions.every((one) => allows(one, procedure)) : undefined;
}

function allows(condition: Condition, procedure: string): boolean {
  if (!('column' in condition) || condition.column !== 'procedure') return true;
  if ('startsWith' in condition) return procedure.startsWith(condition.startsWith);
  return !('is' in condition) || condition.is === procedure;
}

/** The works whose scores would tell what a measurement of the marks for them hides. */
function withheldBy(
  { result, groups }: PublishedMeasurement,
  all: readonly PublishedWork[],
  covers: (work: PublishedWork) => boolean,
): readonly PublishedWork[] {
  const works = all.filter(covers);
  const nameOf = new Map(works.map((work, at) => [work, String(at)]));
  const sumOf = (some: readonly PublishedWork[]): Sum =>
    new Set(some.flatMap((work) => nameOf.get(work) ?? []));
  const isShown = (group: Pick<PublishedGroup, 'result'>): boolean => group.result.kind === 'shown';
  const sums = groups
    .map((group) => ({ group, of: works.filter((work) => belongs(work, group)) }))
    .filter(({ of }) => of.length > 0);
  const isTotalShown = result.kind === 'shown';
  const isHidden = (work: PublishedWork): boolean => 'hidden' in work.result;
  const withheld = new Set([
    ...(isTotalShown ? [] : works),
    ...sums.flatMap(({ group, of }) => (isShown(group) ? [] : of)),
    ...works.filter(isHidden),
  ]);
  const known = [
    ...(isTotalShown ? [sumOf(works)] : []),
    ...sums.filter(({ group }) => isShown(group)).map(({ of }) => sumOf(of)),
  ];
  const secrets = [
    ...works.filter(isHidden).map((work) => [work]),
    ...sums.filter(({ group }) => !isShown(group)).map(({ of }) => of),
  ].map((of) => [sumOf(of)]);
  for (;;) {
    const shown = works.filter((work) => !withheld.has(work));
    const places = toldBy([...known, ...shown.map((work) => sumOf([work]))], secrets);
    const [next] = places
      .flatMap((place) => shown[place - known.length] ?? [])
      .sort((a, b) => writtenIn(a) - writtenIn(b));
    // What the sums tell without any work is not for this to mend.
    if (next === undefined) break;
    withheld.add(next);
  }
  return [...withheld];
}

/** The share below the lower quartile is also told of all works: less the others it would be that of a single one. */
function besideOnly(
  works: readonly PublishedWork[],
  withheld: ReadonlySet<PublishedWork>,
): PublishedWork | undefined {
  const counted = works.filter(({ result }) => {
    const scores = 'hidden' in result ? undefined : result.part.scores;
    return scores !== undefined && !('hidden' in scores) && scores.lowerQuartile !== undefined;
  });
  const shown = counted.filter((work) => !withheld.has(work));
  if (counted.length - shown.length !== 1) return undefined;
  return shown.sort((a, b) => writtenIn(a) - writtenIn(b))[0];
}

function belongs(
  { subject, parallel }: PublishedWork,
  { dimension, name }: Pick<PublishedGroup, 'dimension' | 'name'>,
): boolean {
  if (dimension === 'subject') return subject === name;
  return dimension === 'parallel' && String(parallel) === name;
}

function writtenIn({ result }: PublishedWork): number {
  return 'hidden' in result ? 0 : result.part.written;
}

function withoutScores(work: PublishedWork): PublishedWork {
  const { result } = work;
  if ('hidden' in result) return work;
  return {
    ...work,
    result: {
      ...result,
      part: withoutCounts(result.part),
      classes: result.classes.map((one) =>
        'hidden' in one.result ? one : { ...one, result: withoutCounts(one.result) },
      ),
    },
  };
}

/** How many lie below the lower quartile is how many have a «2», where that is the least score for a «3». */
function withoutCounts(part: PublishedPart): PublishedPart {
  const { scores } = part;
  if (scores === undefined || 'hidden' in scores) return part;
  const hidden = { hidden: 'neighbour' } as const;
  return {
    ...part,
    scores: {
      ...scores,
      counts: hidden,
      lowerQuartile: scores.lowerQuartile === undefined ? undefined : hidden,
    },
  };
}
