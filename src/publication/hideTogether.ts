import type { GroupEstimate, Measurement } from '../assessment/measurement.ts';
import type { Indicator } from '../catalogue/model.ts';
import type { Dimension } from '../ingest/facts.ts';
import { hiddenGroups } from './hiddenGroups.ts';
import type { HiddenGroups } from './hiddenGroups.ts';
import { unanimousRange } from './unanimity.ts';

/** A measurement whose total is shown, with the groups that its edition may break it down into. */
export interface Breakdown {
  readonly measurement: Measurement;
  readonly indicator: Indicator;
  readonly minimum: number;
  readonly groups: readonly GroupEstimate[];
}

/**
 * The hidden groups of measurements that are published together, in their order. Measurements of the same answers
 * hide the same groups: an index is the sum of its questions, so a group shown in the one and hidden in the other
 * could be worked out.
 */
export function hideTogether(breakdowns: readonly Breakdown[]): readonly HiddenGroups[] {
  const families = breakdowns.map(({ measurement }) => familyOf(measurement));
  const hiddenIn = new Map<string, Set<string>>();
  // Names are only added, so this ends.
  for (let known = -1; ;) {
    const found = breakdowns.map((breakdown, at) => {
      const family = families[at] ?? '';
      const names = hiddenIn.get(family) ?? new Set<string>();
      hiddenIn.set(family, names);
      const hidden = hiddenOf(breakdown, names);
      for (const group of hidden.keys()) names.add(nameOf(group));
      return hidden;
    });
    const now = [...hiddenIn.values()].reduce((sum, names) => sum + names.size, 0);
    if (now === known) return found;
    known = now;
  }
}

function hiddenOf(
  { measurement, indicator, minimum, groups }: Breakdown,
  names: ReadonlySet<string>,
): HiddenGroups {
  return hiddenGroups(groups, {
    minimum,
    scale: indicator.value === 'share' ? { low: 0, high: 1 } : undefined,
    rangeOf: ({ estimate }) => unanimousRange(estimate, indicator, measurement.enumeration),
    isForced: (group) => names.has(nameOf(group)),
  });
}

function nameOf({ dimension, name }: { dimension: Dimension; name: string }): string {
  return `${dimension} ${name}`;
}

/** Answers to one survey, or units of one size from the same tables: those are the same people. */
function familyOf({ term, result, provenance }: Measurement): string {
  const files = provenance.sources.map(({ file }) => file).join(' ');
  if ('missing' in result || files.includes('/responses/')) return `${term} ${files}`;
  return `${term} ${files} ${result.n}`;
}
