import type { GroupEstimate } from '../assessment/measurement.ts';

/** Persons behind a group: its units, or the group's own size where that is smaller (98 marks of 7 pupils). */
function personsOf(group: GroupEstimate): number {
  const { n, population = n } = group.estimate;
  return Math.min(n, population, group.persons ?? n);
}

/**
 * The groups of one dimension that must not be shown: those under the minimum and, so that nobody subtracts the rest
 * from the total, the next smallest ones until at least two groups and `minimum` persons are hidden together.
 * Empty when every group is large enough.
 */
export function hiddenGroups(
  groups: readonly GroupEstimate[],
  minimum: number,
): ReadonlySet<GroupEstimate> {
  const bySize = [...groups].sort(
    (a, b) => personsOf(a) - personsOf(b) || (a.name < b.name ? -1 : 1),
  );
  const hidden = new Set<GroupEstimate>();
  let persons = 0;
  for (const group of bySize) {
    const small = personsOf(group) < minimum;
    const subtractable = hidden.size > 0 && (hidden.size < 2 || persons < minimum);
    if (!small && !subtractable) break;
    hidden.add(group);
    persons += personsOf(group);
  }
  return hidden;
}
