import type { Counts } from './counts.ts';

/** How many units have each pair of values, in any order; a pair may stand twice, or with 0 units. */
export type Pairs = readonly (readonly [x: number, y: number, units: number])[];

/**
 * Number of units in all; no entries: 0.
 *
 * @throws RangeError on a value that is not finite or a number of units that is not whole and ≥ 0.
 * @example totalOfPairs([[5, 4, 3], [4, 4, 2]]) // 5
 */
export function totalOfPairs(pairs: Pairs): number {
  let total = 0;
  for (const [x, y, units] of pairs) {
    if (!Number.isFinite(x) || !Number.isFinite(y) || !Number.isInteger(units) || units < 0) {
      throw new RangeError(`totalOfPairs: ${units} units with the values ${x} and ${y}`);
    }
    total += units;
  }
  return total;
}

/** Counts by what `valueOf` gives for a pair: each value once, none without units, in order of first appearance. */
function countBy(pairs: Pairs, valueOf: (x: number, y: number) => number): Counts {
  const counts = new Map<number, number>();
  for (const [x, y, units] of pairs) {
    const value = valueOf(x, y);
    if (units > 0) counts.set(value, (counts.get(value) ?? 0) + units);
  }
  return [...counts];
}

/**
 * Counts of the first values alone, each value once. No units: empty.
 *
 * @example firstCounts([[5, 4, 3], [4, 4, 2], [5, 5, 1]]) // [[5, 4], [4, 2]]
 */
export function firstCounts(pairs: Pairs): Counts {
  return countBy(pairs, (x) => x);
}

/**
 * Counts of the second values alone, each value once. No units: empty.
 *
 * @example secondCounts([[5, 4, 3], [4, 4, 2], [5, 5, 1]]) // [[4, 5], [5, 1]]
 */
export function secondCounts(pairs: Pairs): Counts {
  return countBy(pairs, (_, y) => y);
}

/**
 * Counts of y − x over the units, each difference once: mean, deviation and interval of a paired difference follow
 * from them. No units: empty.
 *
 * @example differenceCounts([[5, 4, 3], [4, 4, 2], [3, 2, 1]]) // [[-1, 4], [0, 2]]
 */
export function differenceCounts(pairs: Pairs): Counts {
  return countBy(pairs, (x, y) => y - x);
}
