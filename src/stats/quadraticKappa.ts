import { differenceCounts, firstCounts, secondCounts, totalOfPairs, type Pairs } from './pairs.ts';
import { mean } from './mean.ts';
import type { Counts } from './counts.ts';

/** Mean of squared distances from `centre`. */
function meanSquare(counts: Counts, centre: number): number | undefined {
  return mean(counts.map(([value, units]) => [(value - centre) ** 2, units] as const));
}

/**
 * Cohen's κ with quadratic weights: 1 − Σ(x − y)² observed / Σ(x − y)² expected if both sides were drawn apart, from
 * −1 (one side is the mirror of the other) over 0 (as by chance) to 1 (all pairs equal). No units, or one value for
 * all on both sides, where nothing else could be expected: undefined.
 *
 * What is expected follows from the margins alone: σ_x² + σ_y² + (x̄ − ȳ)², divisors n.
 * Source: J. Cohen (1968), Psychological Bulletin 70, 213–220; domain 2.4.
 * Test values: the definition over the table in NumPy.
 *
 * @throws RangeError on impossible counts, see `totalOfPairs`.
 * @example quadraticKappa([[5, 4, 1], [4, 4, 1], [4, 3, 1], [3, 3, 1], [5, 5, 1]]) // 0.6875
 */
export function quadraticKappa(pairs: Pairs): number | undefined {
  totalOfPairs(pairs);
  const [first, second] = [firstCounts(pairs), secondCounts(pairs)];
  const [x, y] = [mean(first), mean(second)];
  const differences = differenceCounts(pairs);
  const [observed, apart] = [meanSquare(differences, 0), mean(differences)];
  if (x === undefined || y === undefined || observed === undefined || apart === undefined) {
    return undefined;
  }
  // How far the means lie apart by the differences: the means themselves may be large and close together.
  const expected = (meanSquare(first, x) ?? 0) + (meanSquare(second, y) ?? 0) + apart ** 2;
  return expected === 0 ? undefined : 1 - observed / expected;
}
