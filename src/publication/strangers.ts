import type { Estimate, GroupEstimate } from '../assessment/measurement.ts';
import type { Dimension } from '../ingest/facts.ts';
import { sumOf } from './groupTree.ts';
import type { GroupNode } from './groupTree.ts';
import { unitsOf } from './kept.ts';

/** The audiences that cannot name a group of a dimension: partners have no class. */
export type Outside = (dimension: Dimension) => readonly GroupEstimate[];

/** How many units of a whole belong to no group of a set; below 0 where groups count some of them twice. */
export function unnamedUnits(set: readonly GroupNode[], whole: Estimate): number {
  return set.reduce((left, { group }) => left - unitsOf(group.estimate), unitsOf(whole));
}

/**
 * Those who named no group of a set that adds up to a whole, as a group without a name: all less the groups is theirs.
 * Undefined where there are none.
 */
export function strangersOf(set: readonly GroupNode[], whole: Estimate): GroupEstimate | undefined {
  const named = set.map(({ group }) => group.estimate);
  const { value, n, denominator = n } = less(whole, named);
  // Both are counts; what is less than one is rounding.
  if (n < 0.5 || denominator < 0.5) return undefined;
  const { dimension = 'other' } = set[0]?.group ?? {};
  return { dimension, name: '', estimate: { value, n, denominator } };
}

/**
 * What the groups of a set and those who named none add up to: all less the audiences that cannot name one and are
 * shown, since a reader takes those off.
 */
export function namingWhole(
  whole: Estimate,
  set: readonly GroupNode[],
  isShown: (audience: GroupEstimate) => boolean,
  outside: Outside = () => [],
): Estimate {
  const { dimension } = set[0]?.group ?? {};
  const others = dimension === undefined ? [] : outside(dimension).filter(isShown);
  return others.length === 0
    ? whole
    : less(
        whole,
        others.map(({ estimate }) => estimate),
      );
}

function less(whole: Estimate, parts: readonly Estimate[]): Estimate {
  const left = (of: (estimate: Estimate) => number): number =>
    parts.reduce((rest, part) => rest - of(part), of(whole));
  const denominator = left(unitsOf);
  return { value: left(sumOf) / denominator, n: left(({ n }) => n), denominator };
}
