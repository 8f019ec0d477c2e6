import type { Estimate, GroupEstimate } from '../assessment/measurement.ts';
import { toldByAudienceTable } from './audienceTable.ts';
import { personsOf, toAudienceSets, toGroupSets } from './groupTree.ts';
import type { GroupNode } from './groupTree.ts';
import type { ScaleEnds } from './scaleEnds.ts';
import { isSafe, MARGIN, nearEnd } from './kept.ts';
import type { Kept } from './kept.ts';
import { namingWhole, strangersOf, unnamedUnits } from './strangers.ts';
import type { Outside } from './strangers.ts';
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
  /** The audiences that cannot name a group of a dimension. */
  readonly outside?: Outside | undefined;
  /** Who is left when the groups of a set are taken off is printed nowhere and covers before any of them. */
  readonly restCovers?: boolean;
}

/** What stands in the place of a group's value; a group that is not there is shown as it is. */
export type HiddenGroups = ReadonlyMap<GroupEstimate, 'hidden' | ShareRange>;

/** Units of a secret that must stay open: one person more or less may have answered so. */
const OPEN = 1;

/**
 * The groups of one measurement that must not be shown exactly, with everything published together in mind: those
 * under the minimum, those that answered (nearly) alike, and, in each set that adds up to something published, the next
 * smallest ones until at least two groups and `minimum` persons are hidden together and none of their values follows
 * from the rest. Where no group is left to hide, what they add up to is hidden with them. The parts of a group that is
 * not shown exactly are hidden, since they would add up to it.
 */
export function hiddenGroups(groups: readonly GroupEstimate[], rules: HidingRules): HiddenGroups {
  const forced = new Set<GroupEstimate>();
  const own: HidingRules = {
    ...rules,
    isForced: (group) => forced.has(group) || rules.isForced?.(group) === true,
  };
  // Only more is hidden from round to round, so this ends.
  for (;;) {
    const hidden = hideSets(groups, own);
    const less = toldByAudiences(groups, own, hidden);
    const more = less.length > 0 ? less : coverOf(groups, own, hidden);
    if (more.length === 0) return hidden;
    for (const group of more) forced.add(group);
  }
}

/**
 * The group to hide besides, since the audiences tell what is hidden (`toldByAudienceTable`): the smallest that leaves
 * nothing told, or else the one that leaves the least.
 */
function coverOf(
  groups: readonly GroupEstimate[],
  rules: HidingRules,
  hidden: HiddenGroups,
): readonly GroupEstimate[] {
  const { scale, personsOf: count = personsOf } = rules;
  if (scale === undefined) return [];
  const own = { ...rules, scale };
  if (toldByAudienceTable(groups, own, hidden, OPEN).length === 0) return [];
  const shown = groups
    .filter((group) => group.dimension !== 'audience' && hidden.get(group) !== 'hidden')
    .sort((a, b) => count(a) - count(b));
  let [best, least]: [GroupEstimate | undefined, number] = [undefined, Infinity];
  for (const group of shown) {
    const isForced = (one: GroupEstimate): boolean =>
      one === group || rules.isForced?.(one) === true;
    const next = hideSets(groups, { ...rules, isForced });
    // The class of a parallel of one class is hidden with it.
    if (next.get(group) !== 'hidden') continue;
    const told = toldByAudienceTable(groups, own, next, OPEN).length;
    if (told < least) [best, least] = [group, told];
    if (told === 0) break;
  }
  return best === undefined ? [] : [best];
}

function hideSets(groups: readonly GroupEstimate[], rules: HidingRules): HiddenGroups {
  const hidden = new Map<GroupEstimate, 'hidden' | ShareRange>();
  for (const { set, whole } of setsWithWholes(groups, rules)) hideIn(set, rules, hidden, whole);
  return hidden;
}

/**
 * Groups to hide besides, since an audience that is shown, less the groups that are its alone, leaves its part of the
 * others: «all pupils» less the class of which no parent answered are the pupils of the other classes. That is a sum of
 * several cells, and of scales without ends as well; what single cells can be is left to `toldByAudienceTable`.
 */
function toldByAudiences(
  groups: readonly GroupEstimate[],
  rules: HidingRules,
  hidden: HiddenGroups,
): readonly GroupEstimate[] {
  const isForced = (group: GroupEstimate): boolean =>
    hidden.get(group) === 'hidden' || rules.isForced?.(group) === true;
  return toAudienceSets(groups)
    .filter(({ audience }) => !hidden.has(audience))
    .flatMap(({ audience, set }) => {
      const more = new Map<GroupEstimate, 'hidden' | ShareRange>();
      const holds = hideIn(set, { ...rules, isForced, restCovers: true }, more, audience.estimate);
      const found = [...more.keys()].filter((group) => !hidden.has(group));
      return holds ? found : [audience, ...found];
    });
}

/** Whether the total tells what is hidden though all of some dimension is: then it must be hidden itself. */
export function totalTells(groups: readonly GroupEstimate[], rules: HidingRules): boolean {
  return setsWithWholes(groups, rules).some(
    ({ set, whole }) =>
      !hideIn(set, rules, new Map<GroupEstimate, 'hidden' | ShareRange>(), whole) &&
      !countsOtherwise(set, whole),
  );
}

/** The groups do not add up to the whole, by more than could be reckoned with: nothing follows from it. */
function countsOtherwise(set: readonly GroupNode[], whole: Estimate | undefined): boolean {
  if (whole === undefined || strangersOf(set, whole) !== undefined) return false;
  return Math.abs(unnamedUnits(set, whole)) >= MARGIN;
}

/** A set of groups with what they and those who named none add up to, where that is shown. */
interface WholeSet {
  readonly set: readonly GroupNode[];
  readonly whole: Estimate | undefined;
}

/** The sets of a measurement; which audiences are shown decides what others add up to. */
export function setsWithWholes(
  groups: readonly GroupEstimate[],
  rules: HidingRules,
): readonly WholeSet[] {
  const { whole, outside } = rules;
  const sets = toGroupSets(groups);
  const hidden = new Map<GroupEstimate, 'hidden' | ShareRange>();
  for (const set of sets) {
    if (set[0]?.group.dimension === 'audience') hideIn(set, rules, hidden, whole);
  }
  const isShown = (audience: GroupEstimate): boolean => !hidden.has(audience);
  return sets.map((set) => ({ set, whole: whole && namingWhole(whole, set, isShown, outside) }));
}

/** `undefined`: nothing of the group itself forbids to show it. */
export function reasonOf(
  { group }: Pick<GroupNode, 'group'>,
  rules: HidingRules,
): 'hidden' | ShareRange | undefined {
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

/**
 * Those who named no group are one that is printed nowhere; what the rest leaves is theirs, so they are kept back and
 * cover others as any group does. `false`: all of the set is hidden and what it adds up to would still tell.
 */
function hideIn(
  set: readonly GroupNode[],
  rules: HidingRules,
  hidden: Map<GroupEstimate, 'hidden' | ShareRange>,
  whole: Estimate | undefined,
): boolean {
  const count = rules.personsOf ?? personsOf;
  const strangers = whole && strangersOf(set, whole);
  const all = strangers === undefined ? set : [...set, { group: strangers, parts: [] }];
  const inside = new Map<GroupNode, Kept>();
  for (const node of all) {
    // A parallel of one class is that class.
    const partsHold =
      node.parts.length < 2 || hideIn(node.parts, rules, hidden, node.group.estimate);
    const one = kept(node, partsHold, rules);
    if (one !== undefined) inside.set(node, one);
  }
  const order = (group: GroupEstimate): number =>
    group === strangers && rules.restCovers === true ? 0 : count(group);
  const isCover = (node: GroupNode): boolean => {
    const one = inside.get(node);
    return one !== undefined && one.known === undefined;
  };
  const bySize = all
    .filter((node) => !isCover(node))
    .sort((a, b) => order(a.group) - order(b.group) || (a.group.name < b.group.name ? -1 : 1));
  while (inside.size > 0 && !isSafe([...inside.values()], rules)) {
    const next = bySize.shift();
    if (next === undefined) break;
    inside.set(next, cover(next));
  }
  for (const [{ parts }, { group, shownAs }] of inside) {
    if (group !== strangers) hidden.set(group, shownAs);
    for (const part of parts) hidden.set(part.group, parts.length === 1 ? shownAs : 'hidden');
  }
  return inside.size === 0 || isSafe([...inside.values()], rules);
}
