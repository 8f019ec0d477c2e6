import type { Estimate, GroupEstimate } from '../assessment/measurement.ts';
import type { Breakdown } from './hideTogether.ts';
import { toldByAudienceTable } from './audienceTable.ts';
import { groupPersons } from './groupPersons.ts';
import { sumOf, toAudienceSets, toGroupSets } from './groupTree.ts';
import type { GroupNode } from './groupTree.ts';
import type { HiddenGroups } from './hiddenGroups.ts';
import { unitsOf } from './kept.ts';
import { scaleEnds } from './scaleEnds.ts';
import type { ScaleEnds } from './scaleEnds.ts';
import { namingWhole, strangersOf } from './strangers.ts';
import { narrow } from './uncertainty.ts';
import type { Bounds } from './uncertainty.ts';
import { tellsAnswers, unanimousRange } from './unanimity.ts';

/** Rounds of passing knowledge up and down the groups; each can only narrow what is known. */
const MOST_ROUNDS = 50;
/** Of the audiences' table, in units: no answer is worth so little. */
const LEAST_OPEN = 0.001;
/** What is narrower is one value. */
const CERTAIN = 1e-6;
/** Sums of thousands of units, in floating point. */
const ROUNDING = 1e-7;

/**
 * Groups that must not be told and whose value a reader could work out from the rest of a measurement: sums of
 * everything shown, the ends of the scale, the ranges shown, and the number of units of each group, which people at the
 * school know. Those who named no group are one (without a name): what all less the groups and the audiences that
 * cannot name one leaves. The publication is stopped if there is one: this knows nothing of how groups were chosen.
 */
export function findExposed(
  { measurement, indicator, groups, minimum, outside }: Breakdown,
  hidden: HiddenGroups,
): readonly GroupEstimate[] {
  const { result } = measurement;
  if ('missing' in result) return [];
  // A total of the school's own books may be all or none, and then so is every group.
  const ends = tellsAnswers(indicator, measurement.enumeration) ? scaleEnds(indicator) : undefined;
  const scale = ends ?? { low: -Infinity, high: Infinity };
  const known = new Map(groups.map((group) => [group, boundsAtFirst(group)]));
  const isShown = (group: GroupEstimate): boolean => !hidden.has(group);
  const sets = toGroupSets(groups).flatMap((set) => [
    addingUpTo(set, namingWhole(result, set, isShown, outside)),
    ...set.flatMap(({ group, parts }) =>
      isShown(group) && parts.length > 0 ? [addingUpTo(parts, group.estimate)] : [],
    ),
  ]);
  for (const { audience, set } of toAudienceSets(groups)) {
    if (isShown(audience)) sets.push(addingUpTo(set, audience.estimate));
  }
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = JSON.stringify([...known.values()]);
    for (const { set, whole, strangers } of sets) learn(set, whole, scale, known, strangers);
    if (JSON.stringify([...known.values()]) === before) break;
  }
  const secret = [...groups.filter((group) => hidden.has(group)), ...secretStrangers()];
  const found = secret.filter((group) => {
    const { low, high } = known.get(group) ?? scale;
    return high - low < CERTAIN;
  });
  return found.length > 0 || ends === undefined ? found : toldByTable(ends);

  function toldByTable(own: ScaleEnds): readonly GroupEstimate[] {
    const { enumeration } = measurement;
    const rules = {
      minimum,
      scale: own,
      outside,
      rangeOf: (group: GroupEstimate) => unanimousRange(group.estimate, indicator, enumeration),
    };
    // Of a part of a group nothing is said anywhere: it is kept back where there is a way to.
    return toldByAudienceTable(groups, rules, hidden, LEAST_OPEN).flatMap(({ group, audience }) =>
      audience === undefined ? [group] : [],
    );
  }

  /** Those who named no group, where they are few or (nearly) all answered alike. */
  function secretStrangers(): readonly GroupEstimate[] {
    return sets
      .flatMap(({ strangers }) => strangers ?? [])
      .filter(
        (group) =>
          groupPersons(indicator)(group) < minimum ||
          unanimousRange(group.estimate, indicator, measurement.enumeration) !== undefined,
      );
  }

  function addingUpTo(set: readonly GroupNode[], shown: Estimate) {
    const strangers = strangersOf(set, shown);
    if (strangers !== undefined) known.set(strangers, scaled(scale, unitsOf(strangers.estimate)));
    const sum = sumOf(shown);
    return { set, strangers, whole: { low: sum, high: sum, sum, units: unitsOf(shown) } };
  }

  function boundsAtFirst(group: GroupEstimate): Bounds {
    const { estimate } = group;
    const sum = sumOf(estimate);
    const shownAs = hidden.get(group);
    if (shownAs === undefined) return { low: sum, high: sum };
    return scaled(shownAs === 'hidden' ? scale : (shownAs.known ?? shownAs), unitsOf(estimate));
  }
}

/** A sum that parts add up to: what is known of it, the sum itself, and of how many units it is. */
interface Whole extends Bounds {
  readonly sum: number;
  readonly units: number;
}

/**
 * The parts add up to the whole, and each part's own parts to it. Who named no group stands beside the parts. Parts
 * that do not make up the whole even so (they count somebody twice; they are of everybody, and of those who answered
 * only some named a class) tell nothing.
 */
function learn(
  set: readonly GroupNode[],
  whole: Whole,
  scale: Bounds,
  known: Map<GroupEstimate, Bounds>,
  strangers?: GroupEstimate,
): Bounds {
  for (const { group, parts } of set) {
    const own = known.get(group);
    if (own === undefined || parts.length === 0) continue;
    const added = learn(
      parts,
      {
        ...own,
        sum: sumOf(group.estimate),
        units: unitsOf(group.estimate),
      },
      scale,
      known,
    );
    known.set(group, meet(own, added));
  }
  const unnamed = set.reduce((left, { group }) => left - unitsOf(group.estimate), whole.units);
  const missing = set.reduce((left, { group }) => left - sumOf(group.estimate), whole.sum);
  const rest = Math.abs(unnamed) < ROUNDING ? { low: 0, high: 0 } : scaled(scale, unnamed);
  if (missing < rest.low - ROUNDING || missing > rest.high + ROUNDING) {
    return { low: -Infinity, high: Infinity };
  }
  const bounds = [...set.map(({ group }) => known.get(group) ?? whole), rest];
  const [fromLow, fromHigh] = [narrow(bounds, whole.low), narrow(bounds, whole.high)];
  const all = [...set.map(({ group }) => group), ...(strangers === undefined ? [] : [strangers])];
  all.forEach((group, at) => {
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

function scaled({ low, high }: Bounds, units: number): Bounds {
  return { low: low * units, high: high * units };
}

/** What is narrower by rounding alone is no news, and would grow from round to round. */
function meet(a: Bounds, b: Bounds): Bounds {
  return {
    low: b.low > a.low + ROUNDING ? b.low : a.low,
    high: b.high < a.high - ROUNDING ? b.high : a.high,
  };
}
