import { totalOf, type Counts } from './counts.ts';

/**
 * How many units lie below a score, as of the lower quartile of a cluster, and of how many: the share follows by
 * `ratio`, its interval by `wilsonInterval`. Units on the score itself are not below it. No units: 0 of 0.
 *
 * Source: domain 1.5 (4.6.1).
 *
 * @throws RangeError on impossible counts, see `totalOf`.
 * @example countBelow([[10, 3], [12, 4], [15, 8]], 12) // { part: 3, whole: 15 }
 */
export function countBelow(
  counts: Counts,
  score: number,
): { readonly part: number; readonly whole: number } {
  return {
    part: totalOf(counts.filter(([value]) => value < score)),
    whole: totalOf(counts),
  };
}
