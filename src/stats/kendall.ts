import type { Counts } from './counts.ts';
import { firstCounts, secondCounts, totalOfPairs, type Pairs } from './pairs.ts';

/** Pairs of units that differ in value. */
function untied(counts: Counts, n: number): number {
  return counts.reduce((left, [, units]) => left - (units * (units - 1)) / 2, (n * (n - 1)) / 2);
}

/**
 * Kendall's τ-b = (C − D) / √((n₀ − n₁)(n₀ − n₂)), −1…1: concordant less discordant pairs of units among those that
 * are tied on neither side. Fewer than three units, or one side constant: undefined.
 *
 * Takes steps as the square of the number of entries: made for tables of marks, not for raw rows.
 * Source: domain 2.4; M. G. Kendall (1945), Biometrika 33, 239–251.
 * Test values: `scipy.stats.kendalltau(variant='b')`.
 *
 * @throws RangeError on impossible counts, see `totalOfPairs`.
 * @example kendall([[5, 4, 1], [4, 4, 1], [4, 3, 1], [3, 3, 1], [5, 5, 1]]) // 0.75
 */
export function kendall(pairs: Pairs): number | undefined {
  const n = totalOfPairs(pairs);
  const [first, second] = [firstCounts(pairs), secondCounts(pairs)];
  if (n < 3 || first.length < 2 || second.length < 2) return undefined;
  let concordance = 0;
  for (const [i, [x, y, units]] of pairs.entries()) {
    for (const [otherX, otherY, others] of pairs.slice(i + 1)) {
      concordance += Math.sign(x - otherX) * Math.sign(y - otherY) * units * others;
    }
  }
  const tau = concordance / Math.sqrt(untied(first, n) * untied(second, n));
  return Math.min(1, Math.max(-1, tau));
}
