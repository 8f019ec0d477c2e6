import type { Estimate, GroupEstimate } from '../assessment/measurement.ts';
import { sumOf, toGroupSets } from './groupTree.ts';
import type { GroupNode } from './groupTree.ts';
import type { HiddenGroups, HidingRules } from './hiddenGroups.ts';
import { unitsOf } from './kept.ts';
import { Network } from './network.ts';
import type { Line } from './network.ts';
import type { ScaleEnds } from './scaleEnds.ts';
import type { ShareRange } from './unanimity.ts';

/** Where everything comes from, and where it goes. */
const START = 'start';
const END = 'end';
/** Sums of thousands of units, in floating point. */
const ROUNDING = 1e-6;

type Rules = Pick<HidingRules, 'minimum' | 'rangeOf' | 'outside'> & {
  readonly scale: ScaleEnds;
};

/** A group that must not be told, or the part of one that an audience is. */
export interface Secret {
  readonly group: GroupEstimate;
  readonly audience?: string;
}

type Part = NonNullable<GroupEstimate['parts']>[number];

interface Table {
  readonly lines: Line[];
  /** With the place of its line. */
  readonly secrets: (readonly [line: number, secret: Secret])[];
  readonly rules: Rules;
  readonly hidden: HiddenGroups;
}

/**
 * The secrets that follow from the audiences: classes and audiences are the margins of a table in which nothing but
 * margins is shown. With the number of people in each cell, «all parents» may tell how a hidden class answered though
 * nothing can be taken off: where the parents of the other classes could not have said yes oftener than all of them
 * did. Such a table is a network, so nothing that follows from it is overlooked.
 *
 * Secrets are the groups that are hidden; and in each group, and of those who named none, the part of an audience that
 * is of too few people or (nearly) alike.
 *
 * @param open how many units of a secret a reader must leave open at least.
 * Empty: nothing is told, or one audience alone was asked.
 */
export function toldByAudienceTable(
  groups: readonly GroupEstimate[],
  rules: Rules,
  hidden: HiddenGroups,
  open: number,
): readonly Secret[] {
  const audiences = groups.filter(({ dimension }) => dimension === 'audience');
  if (audiences.length < 2) return [];
  return toGroupSets(groups)
    .filter((set) => set.every(isOfSeveral))
    .flatMap((set) => {
      const table: Table = { lines: [], secrets: [], rules, hidden };
      if (!fill(table, set, audiences)) return [];
      const network = new Network(table.lines);
      const least = open * (rules.scale.high - rules.scale.low) - ROUNDING;
      return table.secrets
        .filter(([line]) => network.width(line, least) < least)
        .map(([, secret]) => secret);
    });
}

/** What is said of a group is said by several audiences, and known is how many of each. */
function isOfSeveral({ group, parts }: GroupNode): boolean {
  return group.parts !== undefined && parts.every(isOfSeveral);
}

type Shown = 'shown' | 'hidden' | ShareRange;

/** `false`: the groups do not add up (they count somebody twice), so nothing follows from them. */
function fill(
  table: Table,
  set: readonly GroupNode[],
  audiences: readonly GroupEstimate[],
): boolean {
  const { dimension = 'other' } = set[0]?.group ?? {};
  const others = new Set(table.rules.outside?.(dimension).map(({ name }) => name));
  for (const group of audiences) {
    const shown = table.hidden.get(group) ?? 'shown';
    addLine(table, toPlace(group.name), END, group.estimate, shown);
    if (others.has(group.name))
      addLine(table, START, toPlace(group.name), group.estimate, 'hidden');
  }
  const parts = audiences
    .filter(({ name }) => !others.has(name))
    .map(({ name, estimate }) => ({ audience: name, estimate }));
  return spread(table, START, set, parts);
}

/** The groups that a place adds up, and who named none of them. */
function spread(
  table: Table,
  place: string,
  set: readonly GroupNode[],
  whole: readonly Part[],
): boolean {
  for (const { group, parts } of set) {
    const own = `${group.dimension} ${group.name}`;
    const shown = table.hidden.get(group) ?? 'shown';
    const line = addLine(table, place, own, group.estimate, shown);
    if (shown !== 'shown') table.secrets.push([line, { group }]);
    const cells = group.parts ?? [];
    if (parts.length === 0) addCells(table, own, group, cells);
    else if (!spread(table, own, parts, cells)) return false;
  }
  const unnamed = whole.map((part) => less(part, set));
  if (unnamed.some(({ estimate }) => unitsOf(estimate) < -ROUNDING)) return false;
  const rest = unnamed.filter(({ estimate }) => unitsOf(estimate) > ROUNDING);
  if (rest.length === 0) return true;
  const group = { dimension: set[0]?.group.dimension ?? 'other', name: '', estimate: added(rest) };
  const own = `${place} unnamed`;
  const line = addLine(table, place, own, group.estimate, 'hidden');
  if (isSecret(table, group)) table.secrets.push([line, { group }]);
  addCells(table, own, group, rest);
  return true;
}

/** What each audience adds to a group that has no parts. */
function addCells(table: Table, place: string, group: GroupEstimate, cells: readonly Part[]): void {
  for (const { audience, estimate } of cells) {
    const line = addLine(table, place, toPlace(audience), estimate, 'hidden');
    if (cells.length > 1 && isSecret(table, { ...group, estimate })) {
      table.secrets.push([line, { group, audience }]);
    }
  }
}

/** Of what is printed nowhere. */
function isSecret({ rules }: Table, group: GroupEstimate): boolean {
  return group.estimate.n < rules.minimum || rules.rangeOf?.(group) !== undefined;
}

/** The flow of a group is what it has above the least it can have. */
function addLine(
  { lines, rules: { scale } }: Table,
  tail: string,
  head: string,
  estimate: Estimate,
  shown: Shown,
): number {
  const units = unitsOf(estimate);
  const above = (value: number): number => (value - scale.low) * units;
  const flow = sumOf(estimate) - scale.low * units;
  const known = shown === 'hidden' ? scale : shown !== 'shown' ? (shown.known ?? shown) : undefined;
  const [low, high] = known === undefined ? [flow, flow] : [above(known.low), above(known.high)];
  lines.push({ tail, head, low, high, flow });
  return lines.length - 1;
}

/** An audience's part of those who named no group of a set. */
function less({ audience, estimate }: Part, set: readonly GroupNode[]): Part {
  const own = set.flatMap(({ group }) =>
    (group.parts ?? []).filter((part) => part.audience === audience),
  );
  const left = (of: (one: Estimate) => number): number =>
    own.reduce((rest, part) => rest - of(part.estimate), of(estimate));
  const denominator = left(unitsOf);
  const value = denominator < ROUNDING ? 0 : left(sumOf) / denominator;
  return { audience, estimate: { value, n: left(({ n }) => n), denominator } };
}

function added(parts: readonly Part[]): Estimate {
  const all = (of: (one: Estimate) => number): number =>
    parts.reduce((sum, { estimate }) => sum + of(estimate), 0);
  const denominator = all(unitsOf);
  return { value: all(sumOf) / denominator, n: all(({ n }) => n), denominator };
}

function toPlace(audience: string): string {
  return `audience ${audience}`;
}
