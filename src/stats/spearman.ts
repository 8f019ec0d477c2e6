import { midRanks } from './midRanks.ts';
import { firstCounts, secondCounts, totalOfPairs, type Pairs } from './pairs.ts';
import { pearson } from './pearson.ts';

/**
 * Spearman's ρ: Pearson's correlation of mid-ranks, −1…1, right with any number of ties. Fewer than three units, or
 * one side constant: undefined.
 *
 * Source: domain 2.4; M. G. Kendall, Rank Correlation Methods (1948), 3.8. Test values: `scipy.stats.spearmanr`.
 *
 * @throws RangeError on impossible counts, see `totalOfPairs`.
 * @example spearman([[5, 4, 1], [4, 4, 1], [4, 3, 1], [3, 3, 1], [5, 5, 1]]) // 0.8055555555555556
 */
export function spearman(pairs: Pairs): number | undefined {
  totalOfPairs(pairs);
  const [first, second] = [midRanks(firstCounts(pairs)), midRanks(secondCounts(pairs))];
  // A value without units has no rank and weighs nothing.
  return pearson(
    pairs.map(([x, y, units]) => [first.get(x) ?? 0, second.get(y) ?? 0, units] as const),
  );
}
