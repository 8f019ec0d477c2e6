import type { Counts } from './counts.ts';
import { mean } from './mean.ts';
import { differenceCounts, totalOfPairs, type Pairs } from './pairs.ts';

/** How the second values differ from the first; `lowered`, `confirmed`, `raised` and `far` are numbers of units. */
export interface PairDifference {
  readonly n: number;
  /** Mean |y − x|, in the unit of the values. */
  readonly absolute: number;
  /** Mean y − x: below 0 where the second values are the lower ones. */
  readonly signed: number;
  readonly lowered: number;
  readonly confirmed: number;
  readonly raised: number;
  /** Units with |y − x| ≥ `from`. */
  readonly far: number;
}

function unitsWhere(differences: Counts, holds: (difference: number) => boolean): number {
  return differences.reduce((sum, [value, units]) => sum + (holds(value) ? units : 0), 0);
}

/**
 * «Среднее модуля разности» of pairs [x, y], as of a journal mark and an outside mark, with its direction and spread;
 * shares follow from the numbers of units by `ratio` and `wilsonInterval`. No units: undefined.
 *
 * Source: domain 2.2. Test values: `numpy.abs(y - x).mean()` and its like.
 *
 * @throws RangeError on impossible counts, see `totalOfPairs`.
 * @example pairDifference([[5, 4, 2], [4, 4, 1], [3, 3, 1], [2, 4, 1]]) // { n: 5, absolute: 0.8, signed: 0, lowered: 2, confirmed: 2, raised: 1, far: 1 }
 */
export function pairDifference(
  pairs: Pairs,
  { from = 2 }: { readonly from?: number } = {},
): PairDifference | undefined {
  const n = totalOfPairs(pairs);
  const differences = differenceCounts(pairs);
  const signed = mean(differences);
  const absolute = mean(differences.map(([value, units]) => [Math.abs(value), units] as const));
  if (signed === undefined || absolute === undefined) return undefined;
  return {
    n,
    absolute,
    signed,
    lowered: unitsWhere(differences, (difference) => difference < 0),
    confirmed: unitsWhere(differences, (difference) => difference === 0),
    raised: unitsWhere(differences, (difference) => difference > 0),
    far: unitsWhere(differences, (difference) => Math.abs(difference) >= from),
  };
}
