import type { Estimate, GroupEstimate } from '../assessment/measurement.ts';
import { personsOf, sumOf } from './groupTree.ts';
import type { HidingRules } from './hiddenGroups.ts';
import type { ScaleEnds } from './scaleEnds.ts';
import { DOUBT } from './unanimity.ts';
import type { ShareRange } from './unanimity.ts';

/** A group that is not shown exactly. */
export interface Kept {
  readonly group: GroupEstimate;
  readonly shownAs: 'hidden' | ShareRange;
  /**
   * Between which values a reader who knows the rules knows it to be, where its own answers are the reason; absent for
   * one that is hidden for its size or to cover others, and can have any value.
   */
  readonly known?: ScaleEnds;
  /** How many units wide that is. */
  readonly doubt?: number;
}

/**
 * Units by which a sum that is known must stay clear of the least and the most it can be. One more than the doubt of a
 * range: that another group was hidden because the sum was too near an end is then no news of any person.
 */
export const MARGIN = DOUBT + 1;

/** What a group adds its value for. */
export function unitsOf({ n, denominator = n }: Estimate): number {
  return denominator;
}

/** From the end of the scale that a group is nearer to, so many units. */
export function nearEnd(
  { estimate }: GroupEstimate,
  { low, high }: ScaleEnds,
  units: number,
): ScaleEnds {
  const width = Math.min(1, units / unitsOf(estimate)) * (high - low);
  return estimate.value < (low + high) / 2
    ? { low, high: low + width }
    : { low: high - width, high };
}

/**
 * Whether the groups of a set that are not shown exactly cover each other: two of any value, with enough persons; and
 * their sum, which a reader can work out, well within what it can be, so that none of their values follows.
 */
export function isSafe(
  all: readonly Kept[],
  { minimum, scale, personsOf: count = personsOf }: HidingRules,
): boolean {
  // By size alone: that a group covers and has no range would tell a reader who knows the rules how it answered.
  const covers = all.filter(({ known }) => known === undefined);
  const persons = covers.reduce((sum, { group }) => sum + count(group), 0);
  if (covers.length < 2 || persons < minimum) return false;
  if (scale === undefined) return true;
  const size = scale.high - scale.low;
  const doubt = all.reduce((sum, { doubt: own = 0 }) => sum + own, 0);
  return isClear(covers, scale, MARGIN * size) && isClear(all, scale, (MARGIN + doubt) * size);
}

/** Whether the sum of groups stays so far from the least and the most it can be. */
function isClear(groups: readonly Kept[], scale: ScaleEnds, margin: number): boolean {
  let [sum, least, most] = [0, 0, 0];
  for (const { group, known: { low, high } = scale } of groups) {
    const units = unitsOf(group.estimate);
    sum += sumOf(group.estimate);
    least += low * units;
    most += high * units;
  }
  return sum - least >= margin - 1e-9 && most - sum >= margin - 1e-9;
}
