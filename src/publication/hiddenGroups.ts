import type { Estimate, GroupEstimate } from '../assessment/measurement.ts';
import { personsOf, sumOf, toGroupSets } from './groupTree.ts';
import type { GroupNode } from './groupTree.ts';
import type { ScaleEnds } from './scaleEnds.ts';
import { isSafe, MARGIN, nearEnd, unitsOf } from './kept.ts';
import type { Kept } from './kept.ts';
import { DOUBT } from './unanimity.ts';
import type { ShareRange } from './unanimity.ts';

/** What decides which groups of a measurement must not be shown. */
export interface HidingRules {
  /** Persons under whom no value is shown. */
  readonly minimum: number;
  /** Lowest and highest value of one unit, where the scale has ends. */
  readonly scale?: ScaleEnds | undefined;
  /** The range shown instead of a value that would tell what everybody of the group answered. */
  readonly rangeOf?: ((group: GroupEstimate) => ShareRange | undefined) | undefined;
  /** A group that another measurement of the same answers hides. */
  readonly isForced?: ((group: GroupEstimate) => boolean) | undefined;
  /** Persons behind a group, where they are not its units. */
  readonly personsOf?: ((group: GroupEstimate) => number) | undefined;
  /** What the groups of each dimension add up to, where it is shown. */
  readonly whole?: Estimate | undefined;
}

/** What stands in the place of a group's value; a group that is not there is shown as it is. */
export type HiddenGroups = ReadonlyMap<GroupEstimate, 'hidden' | ShareRange>;

/**
 * The groups of one measurement that must not be shown exactly, with everything published together in mind: those
 * under the minimum, those that answered (nearly) alike, and, in each set that adds up to something published, the next
 * smallest ones until at least two groups and `minimum` persons are hidden together and none of their values follows
 * from the rest. Where no group is left to hide, what they add up to is hidden with them. The parts of a group that is
 * not shown exactly are hidden, since they would add up to it.
 */
export function hiddenGroups(groups: readonly GroupEstimate[], rules: HidingRules): HiddenGroups {
  const hidden = new Map<GroupEstimate, 'hidden' | ShareRange>();
  for (const set of toGroupSets(groups)) {
    hideIn(set, rules, hidden);
    coverStrangers(set, rules, hidden);
  }
  return hidden;
}

/**
 * Those who named no group are one, too: what all less the shown groups leaves is theirs. Where they are fewer than the
 * minimum, the smallest shown groups are hidden until theirs follows no more from the rest than that of any other group.
 */
function coverStrangers(
  set: readonly GroupNode[],
  rules: HidingRules,
  hidden: Map<GroupEstimate, 'hidden' | ShareRange>,
): void {
  const strangers = strangersOf(set, rules);
  if (strangers === undefined || strangers.estimate.n >= rules.minimum) return;
  const count = rules.personsOf ?? personsOf;
  const bySize = [...set].sort((a, b) => count(a.group) - count(b.group));
  const inside: Kept[] = [
    { group: strangers, shownAs: 'hidden' },
    ...bySize.filter(({ group }) => hidden.get(group) === 'hidden').map(cover),
  ];
  for (const node of bySize) {
    if (isSafe(inside, rules)) return;
    if (hidden.has(node.group)) continue;
    inside.push(cover(node));
    hidden.set(node.group, 'hidden');
    for (const part of node.parts) hidden.set(part.group, 'hidden');
  }
}

/** Who belongs to no group of a set, as a group; undefined where nobody does or the whole is not known. */
function strangersOf(set: readonly GroupNode[], { whole }: HidingRules): GroupEstimate | undefined {
  if (whole === undefined) return undefined;
  const n = whole.n - set.reduce((sum, { group }) => sum + group.estimate.n, 0);
  const denominator = unnamedUnits(set, whole);
  // Both are counts; what is less than one is rounding.
  if (n < 0.5 || denominator < 0.5) return undefined;
  const named = set.reduce((sum, { group }) => sum + sumOf(group.estimate), 0);
  const value = (sumOf(whole) - named) / denominator;
  return { dimension: 'other', name: '', estimate: { value, n, denominator } };
}

function unnamedUnits(set: readonly GroupNode[], whole: Estimate): number {
  return unitsOf(whole) - set.reduce((sum, { group }) => sum + unitsOf(group.estimate), 0);
}

/** Whether the total tells what is hidden though all of some dimension is: then it must be hidden itself. */
export function totalTells(groups: readonly GroupEstimate[], rules: HidingRules): boolean {
  return toGroupSets(groups).some((set) => {
    const inside = new Map<GroupEstimate, 'hidden' | ShareRange>();
    return !hideIn(set, rules, inside) && !hasStrangers(set, rules);
  });
}

/** Enough units belong to no group: nothing is known of those, and so nothing of the rest. */
function hasStrangers(set: readonly GroupNode[], { whole }: HidingRules): boolean {
  return whole !== undefined && Math.abs(unnamedUnits(set, whole)) >= MARGIN;
}

/** `undefined`: nothing of the group itself forbids to show it. */
function reasonOf({ group }: GroupNode, rules: HidingRules): 'hidden' | ShareRange | undefined {
  const count = rules.personsOf ?? personsOf;
  if (count(group) < rules.minimum || rules.isForced?.(group) === true) return 'hidden';
  const range = rules.rangeOf?.(group);
  return range !== undefined && range.known === undefined ? 'hidden' : range;
}

/** What is kept back of a node because of itself or its parts. */
function kept(node: GroupNode, partsHold: boolean, rules: HidingRules): Kept | undefined {
  const { group } = node;
  const reason = reasonOf(node, rules);
  if (reason === 'hidden' || (!partsHold && rules.scale === undefined)) return cover(node);
  if (!partsHold && rules.scale !== undefined) {
    const doubt = MARGIN + DOUBT * node.parts.length;
    return { group, shownAs: 'hidden', known: nearEnd(group, rules.scale, doubt), doubt };
  }
  if (reason === undefined) return undefined;
  return { group, shownAs: reason, known: reason.known ?? reason, doubt: DOUBT };
}

function cover({ group }: GroupNode): Kept {
  return { group, shownAs: 'hidden' };
}

/** `false`: all of the set is hidden and what it adds up to would still tell. */
function hideIn(
  set: readonly GroupNode[],
  rules: HidingRules,
  hidden: Map<GroupEstimate, 'hidden' | ShareRange>,
): boolean {
  const count = rules.personsOf ?? personsOf;
  const inside = new Map<GroupNode, Kept>();
  for (const node of set) {
    // A parallel of one class is that class.
    const partsHold = node.parts.length < 2 || hideIn(node.parts, rules, hidden);
    const one = kept(node, partsHold, rules);
    if (one !== undefined) inside.set(node, one);
  }
  const isCover = (node: GroupNode): boolean => {
    const one = inside.get(node);
    return one !== undefined && one.known === undefined;
  };
  const bySize = set
    .filter((node) => !isCover(node))
    .sort((a, b) => count(a.group) - count(b.group) || (a.group.name < b.group.name ? -1 : 1));
  while (inside.size > 0 && !isSafe([...inside.values()], rules)) {
    const next = bySize.shift();
    if (next === undefined) break;
    inside.set(next, cover(next));
  }
  for (const [{ parts }, { group, shownAs }] of inside) {
    hidden.set(group, shownAs);
    for (const part of parts) hidden.set(part.group, parts.length === 1 ? shownAs : 'hidden');
  }
  return inside.size === 0 || isSafe([...inside.values()], rules);
}
