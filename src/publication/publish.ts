import type { Indicator } from '../catalogue/model.ts';
import type { Change, GroupEstimate, Measurement } from '../assessment/measurement.ts';
import type { Dimension } from '../ingest/facts.ts';
import { hiddenGroups } from './hiddenGroups.ts';
import { protectsPersons } from './minimum.ts';
import type {
  Edition,
  PublishedGroup,
  PublishedMeasurement,
  PublishedResult,
} from './published.ts';

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

function publishResult(measurement: Measurement, minimum: number): PublishedResult {
  const { result } = measurement;
  if ('missing' in result) return { kind: 'missing', reason: result.missing };
  if (result.n < minimum) return { kind: 'hidden', minimum };
  return { kind: 'shown', estimate: result };
}

function publishGroups(
  groups: readonly GroupEstimate[],
  dimensions: readonly Dimension[],
  minimum: number,
): PublishedGroup[] {
  return dimensions.flatMap((dimension) => {
    const ofDimension = groups.filter((group) => group.dimension === dimension);
    const hidden = hiddenGroups(ofDimension, minimum);
    return ofDimension.map((group): PublishedGroup => ({
      dimension,
      name: group.name,
      result: hidden.has(group)
        ? { kind: 'hidden', minimum }
        : { kind: 'shown', estimate: group.estimate },
    }));
  });
}

/** A difference gives the earlier value away, so it is shown only where both terms are. */
function publishChange(change: Change, bothShown: boolean): Change {
  if (change.kind === 'none' || bothShown) return change;
  return { kind: 'none', reason: 'no-previous' };
}

/**
 * What one edition may show of the measurements: the only way from `assessment/` to a page.
 * Numbers about fewer than `minimum` persons are replaced by the fact that they are hidden.
 */
export function publish(
  measurements: readonly Measurement[],
  rules: PublicationRules,
): readonly PublishedMeasurement[] {
  const shownTerms = new Set<string>();
  const idOf = (m: Measurement, term: string): string => `${m.object} ${m.key} ${term}`;
  const results = measurements.map((measurement) => {
    const indicator = rules.indicator(measurement.object, measurement.key);
    // Things are no persons: even a count of none of them is a result.
    const minimum = protectsPersons(indicator.unitOfCount) ? rules.minimum : 0;
    const result = publishResult(measurement, minimum);
    if (result.kind === 'shown') shownTerms.add(idOf(measurement, measurement.term));
    return { measurement, indicator, minimum, result };
  });
  return results.map(({ measurement, indicator, minimum, result }) => {
    const shown = result.kind === 'shown';
    const { change } = measurement;
    const previousShown =
      change.kind === 'difference' && shownTerms.has(idOf(measurement, change.previousTerm));
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
        ? publishGroups(measurement.groups, dimensionsOf(indicator, rules.edition), minimum)
        : [],
      answers: shown ? measurement.answers : [],
      ...(shown && measurement.setAside !== undefined ? { setAside: measurement.setAside } : {}),
      enumeration: measurement.enumeration,
      provenance: measurement.provenance,
    };
    // The brand has no value at run time: this is the one place that may put it on.
    return decided as unknown as PublishedMeasurement;
  });
}
