import type { Change, GroupEstimate, Measurement } from '../assessment/measurement.ts';
import type { Indicator, Measure } from '../catalogue/model.ts';
import type { Dimension } from '../ingest/facts.ts';
import { findExposed } from './findExposed.ts';
import { groupPersons, totalPersons } from './groupPersons.ts';
import type { HiddenGroups } from './hiddenGroups.ts';
import { hideTogether } from './hideTogether.ts';
import type { AudienceOf, Breakdown, Hidden } from './hideTogether.ts';
import { judgeShown } from './judgeShown.ts';
import { isOnlyHardToSay, questionKey } from './measureKeys.ts';
import { countsPersons } from './minimum.ts';
import { publishProvenance, smallFiles } from './publishProvenance.ts';
import type {
  Edition,
  PublishedGroup,
  PublishedMeasurement,
  PublishedResult,
  WithheldAnswers,
} from './published.ts';
import { stopTopics } from './stopTopics.ts';
import { unanimousRange } from './unanimity.ts';

export interface PublicationRules {
  readonly edition: Edition;
  /** Persons; see `minimumOf`. */
  readonly minimum: number;
  /** The indicator of a measurement, by object slug and key. */
  readonly indicator: (object: string, key: string) => Indicator;
  /** Whether a value would tell what is hidden elsewhere than in the measurements: in the passport of objectivity. */
  readonly tellsElsewhere?: (term: string, measure: Measure) => boolean;
  /** Whom a survey asks, as the groups by audience are called; absent where there is no survey. */
  readonly audienceOf?: AudienceOf;
  /** Groups of which dimensions a survey asks its respondents to name; absent: of all. */
  readonly dimensionsOf?: (survey: string) => ReadonlySet<Dimension>;
  /** The last day of a survey that is still open in a term, YYYY-MM-DD; undefined for all that are closed. */
  readonly closesOf?: (term: string, survey: string) => string | undefined;
}

/** Classes are shown inside the school only: a parallel is the smallest group of pupils the public sees. */
const DIMENSIONS: Readonly<Record<Edition, readonly Dimension[]>> = {
  public: ['parallel', 'subject', 'audience', 'other'],
  internal: ['parallel', 'class', 'subject', 'audience', 'other'],
};

/** A stop topic has no breakdown for the public, and no class anywhere: that was promised to those who answered. */
function shownDimensions(isStopTopic: boolean, edition: Edition): readonly Dimension[] {
  if (!isStopTopic) return DIMENSIONS[edition];
  return edition === 'public' ? [] : DIMENSIONS.internal.filter((one) => one !== 'class');
}

/** The audiences of a measurement none of whose surveys asks for a group of a dimension. */
function outsideOf(
  measurement: Measurement,
  { measure }: Indicator,
  { audienceOf, dimensionsOf }: PublicationRules,
): Breakdown['outside'] {
  const surveys = 'items' in measure ? measure.items.map(({ survey }) => survey) : [];
  return (dimension) =>
    measurement.groups.filter((group) => {
      const own = surveys.filter((survey) => audienceOf?.(survey) === group.name);
      const names = own.some((survey) => dimensionsOf?.(survey).has(dimension) ?? true);
      return group.dimension === 'audience' && dimension !== 'audience' && !names;
    });
}

/** A measurement with what its own numbers decide. */
interface Decision extends Breakdown {
  readonly result: PublishedResult;
}

function resultOf(
  { result, enumeration, groups }: Measurement,
  indicator: Indicator,
  minimum: number,
): PublishedResult {
  if ('missing' in result) return { kind: 'missing', reason: result.missing };
  if (totalPersons(indicator, result, groups) < minimum) {
    // A ready figure stands for one unit (`estimate`), whatever it counts.
    const isReady = indicator.measure.kind === 'entered' && result.denominator === undefined;
    const isUnknown = isReady && result.n === 1;
    return { kind: 'hidden', minimum, because: isUnknown ? 'unknown' : 'few' };
  }
  const range = unanimousRange(result, indicator, enumeration);
  if (range === undefined) return { kind: 'shown', estimate: result };
  if (range.known === undefined) return { kind: 'hidden', minimum, because: 'few' };
  return { kind: 'range', low: range.low, high: range.high, n: result.n };
}

function keptBack(
  { term, result }: Measurement,
  { measure }: Indicator,
  minimum: number,
  { tellsElsewhere = () => false }: PublicationRules,
): PublishedResult | undefined {
  if ('missing' in result || !tellsElsewhere(term, measure)) return undefined;
  return { kind: 'hidden', minimum, because: 'neighbour' };
}

/** The latest of the days on which the surveys behind an indicator close, where one is still open. */
function pendingOf(
  { term, result }: Measurement,
  { measure }: Indicator,
  closesOf: NonNullable<PublicationRules['closesOf']>,
): PublishedResult | undefined {
  if ('missing' in result) return undefined;
  const surveys =
    'items' in measure
      ? measure.items.map(({ survey }) => survey)
      : measure.kind === 'coverage'
        ? measure.surveys
        : [];
  const closes = surveys
    .flatMap((survey) => closesOf(term, survey) ?? [])
    .sort()
    .at(-1);
  return closes === undefined ? undefined : { kind: 'pending', closes };
}

function decide(
  { measurement, indicator }: Pick<Breakdown, 'measurement' | 'indicator'>,
  isStopTopic: boolean,
  rules: PublicationRules,
): Decision {
  // Things are no persons: even a count of none of them is a result.
  const { result: found } = measurement;
  const ofPersons =
    countsPersons(indicator.measure, indicator.unitOfCount) ||
    ('value' in found && found.persons !== undefined);
  const minimum = ofPersons ? rules.minimum : 0;
  const groups = shownDimensions(isStopTopic, rules.edition).flatMap((dimension) =>
    measurement.groups.filter((group) => group.dimension === dimension),
  );
  const result =
    pendingOf(measurement, indicator, rules.closesOf ?? (() => undefined)) ??
    keptBack(measurement, indicator, minimum, rules) ??
    resultOf(measurement, indicator, minimum);
  return {
    measurement,
    indicator,
    minimum,
    groups,
    outside: outsideOf(measurement, indicator, rules),
    result,
    totalHolds: result.kind === 'shown',
  };
}

/**
 * What one edition may show of the measurements: the only way from `assessment/` to a page.
 * Numbers about fewer than `minimum` persons are replaced by the fact that they are hidden, together with all that
 * would give them away.
 *
 * @throws Error when a hidden group could be worked out all the same; nothing is published then.
 */
export function publish(
  measurements: readonly Measurement[],
  rules: PublicationRules,
): readonly PublishedMeasurement[] {
  const placed = measurements.map((measurement) => ({
    measurement,
    object: measurement.object,
    indicator: rules.indicator(measurement.object, measurement.key),
  }));
  const topics = stopTopics(placed);
  const decisions = placed.map((one) => decide(one, topics.has(one.indicator), rules));
  const terms = Map.groupBy(
    decisions.filter(({ result }) => result.kind !== 'pending'),
    ({ measurement: { term } }) => term,
  );
  const hidden = new Map(
    [...terms].map(([term, all]) => [term, hideTogether(all, rules.audienceOf)]),
  );
  for (const [term, { groups }] of hidden) {
    for (const [one, groupsHidden] of groups) {
      if (findExposed(one, groupsHidden).length === 0) continue;
      const { object, key } = one.measurement;
      throw new Error(`publish: hidden groups of ${object}.${key} in ${term} can be worked out`);
    }
  }
  const idOf = (m: Measurement, term: string): string => `${m.object} ${m.key} ${term}`;
  const shownTerms = new Set(
    [...hidden.values()].flatMap(({ groups }) =>
      [...groups.keys()].map(({ measurement: m }) => idOf(m, m.term)),
    ),
  );
  const small = smallFiles(decisions);
  const values = decisions.map((decision) => {
    const { measurement } = decision;
    const { change, term } = measurement;
    const previousShown =
      change.kind !== 'none' && shownTerms.has(idOf(measurement, change.previousTerm));
    return valuesOf(decision, hidden.get(term), previousShown);
  });
  const changes = judgeShown(
    decisions.map(({ measurement: { object, term, change } }, at) => ({
      object,
      term,
      change: values[at]?.change ?? publishChange(change, false),
    })),
  );
  return decisions.map((decision, at) => {
    const { measurement } = decision;
    const { term } = measurement;
    const decided = {
      object: measurement.object,
      key: measurement.key,
      term,
      edition: rules.edition,
      ...(measurement.target === undefined ? {} : { target: measurement.target }),
      enumeration: measurement.enumeration,
      ...values[at],
      change: changes[at],
      provenance: publishProvenance(decision, small),
    };
    // The brand has no value at run time: this is the one place that may put it on.
    return decided as unknown as PublishedMeasurement;
  });
}

type Values = Pick<
  PublishedMeasurement,
  'result' | 'band' | 'change' | 'groups' | 'answers' | 'withheld' | 'setAside' | 'consistency'
>;

function valuesOf(decision: Decision, hidden: Hidden | undefined, previousShown: boolean): Values {
  const { measurement, minimum, result } = decision;
  const groups = hidden?.groups.get(decision);
  if (hidden === undefined || groups === undefined) {
    return {
      result: result.kind === 'shown' ? { kind: 'hidden', minimum, because: 'neighbour' } : result,
      change: publishChange(measurement.change, false),
      groups: [],
      answers: [],
      withheld: [],
    };
  }
  const { band, answers, setAside, consistency } = measurement;
  const isHidden = (counts: Measurement['answers'][number]): boolean =>
    hidden.questions.has(questionKey(counts));
  // α of a scale and the spread of its questions give the spread of the one that is hidden.
  const broken = new Set(answers.filter(isHidden).map(({ survey }) => survey));
  return {
    result,
    ...(band === undefined ? {} : { band }),
    change: publishChange(measurement.change, previousShown),
    groups: decision.groups.map((group) => publishGroup(group, decision, groups)),
    answers: answers.filter((counts) => !isHidden(counts)),
    withheld: answers.filter(isHidden).map(withhold),
    // Less those of the questions that are shown, it is how many said so of the one that nobody answered otherwise.
    ...(setAside === undefined || answers.some(isOnlyHardToSay) ? {} : { setAside }),
    ...(consistency === undefined
      ? {}
      : { consistency: consistency.filter(({ survey }) => !broken.has(survey)) }),
  };
}

function withhold({ options, ...question }: Measurement['answers'][number]): WithheldAnswers {
  return {
    ...question,
    options: options.map(({ title, kind, score, counted }) => ({
      title,
      kind,
      ...(score === undefined ? {} : { score }),
      counted,
    })),
  };
}

/** A difference gives the earlier value away, so it is shown only where both terms are. */
function publishChange(change: Change, bothShown: boolean): Change {
  if (change.kind === 'none' || bothShown) return change;
  return { kind: 'none', reason: 'not-shown' };
}

function publishGroup(
  group: GroupEstimate,
  { minimum, indicator }: Breakdown,
  hidden: HiddenGroups,
): PublishedGroup {
  const { dimension, name, estimate } = group;
  const shownAs = hidden.get(group);
  if (shownAs === undefined) return { dimension, name, result: { kind: 'shown', estimate } };
  if (shownAs !== 'hidden') {
    const { low, high } = shownAs;
    return { dimension, name, result: { kind: 'range', low, high, n: estimate.n } };
  }
  const because = groupPersons(indicator)(group) < minimum ? 'few' : 'neighbour';
  return { dimension, name, result: { kind: 'hidden', minimum, because } };
}
