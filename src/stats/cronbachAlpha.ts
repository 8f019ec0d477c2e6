import type { GroupSums } from './betweenVariance.ts';
import { productDifference } from './productDifference.ts';

/** n² times the variance with divisor n: without rounding for whole numbers. */
function spreadOf({ n, sum, squares }: GroupSums): number {
  const spread = productDifference(n, squares, sum, sum);
  // What is left of equal values after rounding in each of the n steps is no variance.
  return spread <= 2 * n * Number.EPSILON * n * squares ? 0 : spread;
}

/**
 * Cronbach's α = k/(k − 1)·(1 − Σs_i²/s_T²) of a scale of k items, up to 1; below 0 where items contradict each other.
 * `items` sums the answers to each item and `total` the sum over all items, both over the same persons: those who
 * answered every item. (Each may be sums of distances from a value of its own.) Fewer than two items or persons, or
 * totals that are all equal: undefined.
 *
 * Source: L. J. Cronbach (1951), Psychometrika 16, 297–334. Test values: the definition with `numpy.var(…, ddof=1)`.
 *
 * @throws RangeError when an item has another number of answers than the total.
 * @example cronbachAlpha([{ n: 3, sum: 6, squares: 14 }, { n: 3, sum: 7, squares: 17 }], { n: 3, sum: 13, squares: 61 }) // 0.8571428571428571
 */
export function cronbachAlpha(items: readonly GroupSums[], total: GroupSums): number | undefined {
  const other = items.find(({ n }) => n !== total.n);
  if (other !== undefined) {
    throw new RangeError(`cronbachAlpha: ${other.n} answers to an item, ${total.n} totals`);
  }
  const spread = spreadOf(total);
  if (items.length < 2 || total.n < 2 || spread === 0) return undefined;
  const within = items.reduce((sum, item) => sum + spreadOf(item), 0);
  return (items.length / (items.length - 1)) * (1 - within / spread);
}
