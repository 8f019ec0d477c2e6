import type { GroupEstimate } from '../assessment/measurement.ts';
import type { Breakdown } from './hideTogether.ts';
import { sumOf, toGroupSets } from './groupTree.ts';
import type { GroupNode } from './groupTree.ts';
import type { HiddenGroups } from './hiddenGroups.ts';
import { narrow } from './uncertainty.ts';
import type { Bounds } from './uncertainty.ts';

/** Rounds of passing knowledge up and down the groups; each can only narrow what is known. */
const MOST_ROUNDS = 50;
/** Sums of thousands of units, in floating point. */
const ROUNDING = 1e-7;

/**
 * Hidden groups whose value a reader could work out from the rest of a measurement: sums of everything shown, the
 * ends of the scale, the ranges shown, and the number of units of each group, which people at the school know. The
 * publication is stopped if there is one: this knows nothing of how the groups were chosen.
 */
export function findExposed(
  { measurement, indicator, groups }: Breakdown,
  hidden: HiddenGroups,
): readonly GroupEstimate[] {
  const { result } = measurement;
  if ('missing' in result || hidden.size === 0) return [];
  const known = new Map(groups.map((group) => [group, boundsAtFirst(group)]));
  const whole = { low: sumOf(result), high: sumOf(result) };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = JSON.stringify([...known.values()]);
    for (const set of toGroupSets(groups)) learn(set, whole, known);
    if (JSON.stringify([...known.values()]) === before) break;
  }
  return groups.filter((group) => {
    const { low, high } = known.get(group) ?? whole;
    return hidden.has(group) && high - low < 1e-6;
  });

  function boundsAtFirst(group: GroupEstimate): Bounds {
    const { estimate } = group;
    const sum = sumOf(estimate);
    const shownAs = hidden.get(group);
    if (shownAs === undefined) return { low: sum, high: sum };
    const units = estimate.denominator ?? estimate.n;
    if (shownAs !== 'hidden') return { low: shownAs.low * units, high: shownAs.high * units };
    return indicator.value === 'share'
      ? { low: 0, high: units }
      : { low: -Infinity, high: Infinity };
  }
}

/** The parts add up to the whole, and each part's own parts to it. */
function learn(
  set: readonly GroupNode[],
  whole: Bounds,
  known: Map<GroupEstimate, Bounds>,
): Bounds {
  for (const { group, parts } of set) {
    const own = known.get(group);
    if (own === undefined || parts.length === 0) continue;
    const added = learn(parts, own, known);
    known.set(group, meet(own, added));
  }
  const bounds = set.map(({ group }) => known.get(group) ?? whole);
  const [fromLow, fromHigh] = [narrow(bounds, whole.low), narrow(bounds, whole.high)];
  set.forEach(({ group }, at) => {
    const own = bounds[at] ?? whole;
    // The sum lies between two values: the loosest of what follows from each.
    known.set(
      group,
      meet(own, { low: fromLow[at]?.low ?? own.low, high: fromHigh[at]?.high ?? own.high }),
    );
  });
  return bounds.reduce((sum, one) => ({ low: sum.low + one.low, high: sum.high + one.high }), {
    low: 0,
    high: 0,
  });
}

/** What is narrower by rounding alone is no news, and would grow from round to round. */
function meet(a: Bounds, b: Bounds): Bounds {
  return {
    low: b.low > a.low + ROUNDING ? b.low : a.low,
    high: b.high < a.high - ROUNDING ? b.high : a.high,
  };
}
