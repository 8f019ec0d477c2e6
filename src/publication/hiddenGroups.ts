import type { GroupEstimate } from '../assessment/measurement.ts';
import { personsOf, sumOf, toGroupSets } from './groupTree.ts';
import type { GroupNode } from './groupTree.ts';
import type { ShareRange } from './unanimity.ts';
import { narrow } from './uncertainty.ts';

/** What decides which groups of a measurement must not be shown. */
export interface HidingRules {
  /** Persons under whom no value is shown. */
  readonly minimum: number;
  /** Lowest and highest value of one unit, where the scale has ends. */
  readonly scale?: { readonly low: number; readonly high: number } | undefined;
  /** The range shown instead of a value that would tell what everybody of the group answered. */
  readonly rangeOf?: ((group: GroupEstimate) => ShareRange | undefined) | undefined;
  /** A group that another measurement of the same answers hides. */
  readonly isForced?: ((group: GroupEstimate) => boolean) | undefined;
}

/** What stands in the place of a group's value; a group that is not there is shown as it is. */
export type HiddenGroups = ReadonlyMap<GroupEstimate, 'hidden' | ShareRange>;

/**
 * The groups of one measurement that must not be shown exactly, with everything published together in mind: those
 * under the minimum, those that answered alike, and, in each set that adds up to something published, the next
 * smallest ones until at least two groups and `minimum` persons are hidden together and none of their values follows
 * from the rest. Where no group is left to hide, what they add up to is hidden with them. The parts of a group that is
 * not shown exactly are hidden, since they would add up to it.
 */
export function hiddenGroups(groups: readonly GroupEstimate[], rules: HidingRules): HiddenGroups {
  const hidden = new Map<GroupEstimate, 'hidden' | ShareRange>();
  for (const set of toGroupSets(groups)) hideIn(set, rules, hidden);
  return hidden;
}

/** `undefined`: nothing of the group itself forbids to show it. */
function reasonOf({ group }: GroupNode, rules: HidingRules): 'hidden' | ShareRange | undefined {
  if (personsOf(group) < rules.minimum || rules.isForced?.(group) === true) return 'hidden';
  return rules.rangeOf?.(group);
}

/** `false`: all of the set is hidden and what it adds up to would still tell. */
function hideIn(
  set: readonly GroupNode[],
  rules: HidingRules,
  hidden: Map<GroupEstimate, 'hidden' | ShareRange>,
): boolean {
  const inside = new Map<GroupNode, 'hidden' | ShareRange>();
  for (const node of set) {
    const partsHold = node.parts.length === 0 || hideIn(node.parts, rules, hidden);
    const reason = partsHold ? reasonOf(node, rules) : 'hidden';
    if (reason !== undefined) inside.set(node, reason);
  }
  const bySize = set
    .filter((node) => !inside.has(node))
    .sort(
      (a, b) => personsOf(a.group) - personsOf(b.group) || (a.group.name < b.group.name ? -1 : 1),
    );
  while (inside.size > 0 && !isSafe(inside, rules)) {
    const next = bySize.shift();
    if (next === undefined) break;
    inside.set(next, 'hidden');
  }
  for (const [{ group, parts }, shownAs] of inside) {
    hidden.set(group, shownAs);
    for (const part of parts) hidden.set(part.group, 'hidden');
  }
  return inside.size === 0 || isSafe(inside, rules);
}

/** Two groups and enough persons together, and no value that a reader can work out. */
function isSafe(
  inside: ReadonlyMap<GroupNode, 'hidden' | ShareRange>,
  { minimum, scale }: HidingRules,
): boolean {
  const groups = [...inside.keys()].map(({ group }) => group);
  const persons = groups.reduce((sum, group) => sum + personsOf(group), 0);
  if (groups.length < 2 || persons < minimum) return false;
  if (scale === undefined) return true;
  const bounds = [...inside].map(([{ group }, shownAs]) => {
    const { low, high } = shownAs === 'hidden' ? scale : shownAs;
    const units = group.estimate.denominator ?? group.estimate.n;
    return { low: low * units, high: high * units };
  });
  const sum = groups.reduce((all, group) => all + sumOf(group.estimate), 0);
  // One unit more or less must stay possible for each.
  return narrow(bounds, sum).every(({ low, high }) => high - low >= 1 - 1e-9);
}
