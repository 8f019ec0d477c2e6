import type { Estimate, GroupEstimate } from '../assessment/measurement.ts';
import { readClassName } from '../kit/cells.ts';

/** A group whose value may be published, and the groups that add up to it. */
export interface GroupNode {
  readonly group: GroupEstimate;
  readonly parts: readonly GroupNode[];
}

/**
 * The groups of one measurement as sets that each add up to something published: classes to their parallel, the
 * groups of every other dimension to the whole school. A class of a parallel that is not listed adds up to the school
 * together with the parallels.
 */
export function toGroupSets(groups: readonly GroupEstimate[]): readonly (readonly GroupNode[])[] {
  const inParallel = new Map<string, GroupEstimate[]>();
  const parallels = groups.filter(({ dimension }) => dimension === 'parallel');
  const known = new Set(parallels.map(({ name }) => name));
  const orphans: GroupEstimate[] = [];
  for (const group of groups.filter(({ dimension }) => dimension === 'class')) {
    const parallel = String(readClassName(group.name)?.parallel ?? '');
    if (known.has(parallel)) inParallel.set(parallel, [...(inParallel.get(parallel) ?? []), group]);
    else orphans.push(group);
  }
  const leaf = (group: GroupEstimate): GroupNode => ({ group, parts: [] });
  const school = [
    ...parallels.map((group) => ({ group, parts: (inParallel.get(group.name) ?? []).map(leaf) })),
    ...orphans.map(leaf),
  ];
  const others = (['subject', 'audience', 'other'] as const).map((dimension) =>
    groups.filter((group) => group.dimension === dimension).map(leaf),
  );
  return [school, ...others].filter((set) => set.length > 0);
}

/** The groups of a dimension in which nobody but one audience answered. */
export interface AudienceSet {
  readonly audience: GroupEstimate;
  readonly set: readonly GroupNode[];
}

/**
 * For each audience the groups that are its alone. They add up to it together with its part of the groups that it
 * shares with others, which is printed nowhere and follows from the rest.
 */
export function toAudienceSets(groups: readonly GroupEstimate[]): readonly AudienceSet[] {
  const sets = toGroupSets(groups).filter((set) => set[0]?.group.dimension !== 'audience');
  return groups
    .filter(({ dimension }) => dimension === 'audience')
    .flatMap((audience) =>
      sets.flatMap((all): readonly AudienceSet[] => {
        const isOwn = ({ group: { parts = [] } }: GroupNode): boolean =>
          parts.length === 1 && parts[0]?.audience === audience.name;
        const set = all.flatMap((node) => (isOwn(node) ? [node] : node.parts.filter(isOwn)));
        return set.length === 0 ? [] : [{ audience, set }];
      }),
    );
}

/**
 * Persons behind a group: its units, or the group's own size where that is smaller (98 marks of 7 pupils), or the
 * fewest of those whom it puts together or compares (pupils and parents, two classes).
 */
export function personsOf(group: GroupEstimate): number {
  const { n, population = n, persons = n } = group.estimate;
  return Math.min(n, population, persons, group.persons ?? n);
}

/** What a value adds to the sum of the groups it belongs to: points of all its units. */
export function sumOf({ value, n, denominator = n }: Estimate): number {
  return value * denominator;
}
