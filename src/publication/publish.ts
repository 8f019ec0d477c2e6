import type { Indicator } from '../catalogue/model.ts';
import type { Change, GroupEstimate, Measurement, Provenance } from '../assessment/measurement.ts';
import type { AnswerCounts, Dimension } from '../ingest/facts.ts';
import { findExposed } from './findExposed.ts';
import { personsOf } from './groupTree.ts';
import type { HiddenGroups } from './hiddenGroups.ts';
import { hideTogether } from './hideTogether.ts';
import type { Breakdown } from './hideTogether.ts';
import { protectsPersons } from './minimum.ts';
import type {
  Edition,
  PublishedGroup,
  PublishedMeasurement,
  PublishedResult,
} from './published.ts';
import { unanimousRange } from './unanimity.ts';

export interface PublicationRules {
  readonly edition: Edition;
  /** Persons; see `minimumOf`. */
  readonly minimum: number;
  /** The indicator of a measurement, by object slug and key. */
  readonly indicator: (object: string, key: string) => Indicator;
}

/** Classes are shown inside the school only: a parallel is the smallest group of pupils the public sees. */
const DIMENSIONS: Readonly<Record<Edition, readonly Dimension[]>> = {
  public: ['parallel', 'subject', 'audience', 'other'],
  internal: ['parallel', 'class', 'subject', 'audience', 'other'],
};

/** A stop topic has no breakdown for the public, and no class anywhere: that was promised to those who answered. */
function dimensionsOf(indicator: Indicator, edition: Edition): readonly Dimension[] {
  if (indicator.wholeSchoolOnly !== true) return DIMENSIONS[edition];
  return edition === 'public' ? [] : DIMENSIONS.internal.filter((one) => one !== 'class');
}

function publishResult(
  measurement: Measurement,
  indicator: Indicator,
  minimum: number,
): PublishedResult {
  const { result, enumeration } = measurement;
  if ('missing' in result) return { kind: 'missing', reason: result.missing };
  if ((result.persons ?? result.n) < minimum) return { kind: 'hidden', minimum, because: 'few' };
  const range = unanimousRange(result, indicator, enumeration);
  if (range !== undefined) return { kind: 'range', ...range, n: result.n };
  return { kind: 'shown', estimate: result };
}

/** A difference gives the earlier value away, so it is shown only where both terms are. */
function publishChange(change: Change, bothShown: boolean): Change {
  if (change.kind === 'none' || bothShown) return change;
  return { kind: 'none', reason: 'no-previous' };
}

/**
 * What one edition may show of the measurements: the only way from `assessment/` to a page.
 * Numbers about fewer than `minimum` persons are replaced by the fact that they are hidden, together with all that
 * would give them away.
 */
export function publish(
  measurements: readonly Measurement[],
  rules: PublicationRules,
): readonly PublishedMeasurement[] {
  const decisions = measurements.map((measurement) => decide(measurement, rules));
  const broken = decisions.filter(({ result }) => result.kind === 'shown');
  const hiddenOf = new Map(hideTogether(broken).map((hidden, at) => [broken[at], hidden]));
  for (const one of broken) {
    const exposed = findExposed(one, hiddenOf.get(one) ?? new Map());
    if (exposed.length === 0) continue;
    const { object, key, term } = one.measurement;
    throw new Error(`publish: hidden groups of ${object}.${key} in ${term} can be worked out`);
  }
  const idOf = (m: Measurement, term: string): string => `${m.object} ${m.key} ${term}`;
  const shownTerms = new Set(broken.map(({ measurement: m }) => idOf(m, m.term)));
  return decisions.map((decision) => {
    const { measurement, result } = decision;
    const hidden = hiddenOf.get(decision);
    const shown = hidden !== undefined;
    const { change } = measurement;
    const previousShown =
      change.kind !== 'none' && shownTerms.has(idOf(measurement, change.previousTerm));
    const decided = {
      object: measurement.object,
      key: measurement.key,
      term: measurement.term,
      edition: rules.edition,
      result,
      ...(shown && measurement.band !== undefined ? { band: measurement.band } : {}),
      ...(measurement.target === undefined ? {} : { target: measurement.target }),
      change: publishChange(change, shown && previousShown),
      groups: shown
        ? decision.groups.map((group) => publishGroup(group, decision.minimum, hidden))
        : [],
      answers: shown ? measurement.answers.filter((counts) => !isUnanimous(counts)) : [],
      ...(shown && measurement.setAside !== undefined ? { setAside: measurement.setAside } : {}),
      ...(shown && measurement.consistency !== undefined
        ? { consistency: measurement.consistency }
        : {}),
      enumeration: measurement.enumeration,
      provenance: publishProvenance(measurement.provenance, result),
    };
    // The brand has no value at run time: this is the one place that may put it on.
    return decided as unknown as PublishedMeasurement;
  });
}

function decide(
  measurement: Measurement,
  rules: PublicationRules,
): Breakdown & { readonly result: PublishedResult } {
  const indicator = rules.indicator(measurement.object, measurement.key);
  // Things are no persons: even a count of none of them is a result.
  const { result: found } = measurement;
  const ofPersons =
    protectsPersons(indicator.unitOfCount) || ('value' in found && found.persons !== undefined);
  const minimum = ofPersons ? rules.minimum : 0;
  const dimensions = dimensionsOf(indicator, rules.edition);
  const groups = dimensions.flatMap((dimension) =>
    measurement.groups.filter((group) => group.dimension === dimension),
  );
  const result = publishResult(measurement, indicator, minimum);
  return { measurement, indicator, minimum, groups, result };
}

/** How many rows passed the filter is the size of the group: kept back with it. */
function publishProvenance(provenance: Provenance, { kind }: PublishedResult): Provenance {
  if (kind !== 'hidden') return provenance;
  const { method, sources } = provenance;
  return { method, sources };
}

function publishGroup(group: GroupEstimate, minimum: number, hidden: HiddenGroups): PublishedGroup {
  const { dimension, name, estimate } = group;
  const shownAs = hidden.get(group);
  if (shownAs === undefined) return { dimension, name, result: { kind: 'shown', estimate } };
  if (shownAs !== 'hidden') {
    return { dimension, name, result: { kind: 'range', ...shownAs, n: estimate.n } };
  }
  const because = personsOf(group) < minimum ? 'few' : 'neighbour';
  return { dimension, name, result: { kind: 'hidden', minimum, because } };
}

/** Everybody chose the same option: the counts would tell what each of them answered. */
function isUnanimous({ options }: AnswerCounts): boolean {
  const all = options.reduce((sum, { n }) => sum + n, 0);
  return options.some(({ n }) => n === all);
}
