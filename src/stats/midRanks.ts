import { totalOf, type Counts } from './counts.ts';

/**
 * The rank of each value when all units stand in ascending order, from 1; units of one value share the middle of their
 * places. Values without units have no rank. No units: empty.
 *
 * Source: M. G. Kendall, Rank Correlation Methods (1948), 3.1. Test values: `scipy.stats.rankdata`.
 *
 * @throws RangeError on impossible counts, see `totalOf`.
 * @example midRanks([[5, 1], [3, 1], [4, 2]]) // new Map([[3, 1], [4, 2.5], [5, 4]])
 */
export function midRanks(counts: Counts): ReadonlyMap<number, number> {
  totalOf(counts);
  const units = new Map<number, number>();
  for (const [value, count] of counts) {
    if (count > 0) units.set(value, (units.get(value) ?? 0) + count);
  }
  const ranks = new Map<number, number>();
  let passed = 0;
  for (const [value, tied] of [...units].sort(([a], [b]) => a - b)) {
    ranks.set(value, passed + (tied + 1) / 2);
    passed += tied;
  }
  return ranks;
}
