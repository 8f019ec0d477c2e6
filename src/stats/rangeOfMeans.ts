import type { GroupSums } from './betweenVariance.ts';
import { productDifference } from './productDifference.ts';

/**
 * «Размах»: the largest minus the smallest group mean, in the unit of the values. Groups without units are passed over;
 * fewer than two others: undefined.
 *
 * Source: domain 1.2.5.
 *
 * @example rangeOfMeans([{ n: 2, sum: 3, squares: 5 }, { n: 4, sum: 14, squares: 50 }]) // 2
 */
export function rangeOfMeans(groups: readonly Pick<GroupSums, 'n' | 'sum'>[]): number | undefined {
  const ascending = groups.filter(({ n }) => n > 0).sort((a, b) => a.sum / a.n - b.sum / b.n);
  const [least, most] = [ascending[0], ascending.at(-1)];
  if (least === undefined || most === undefined || ascending.length < 2) return undefined;
  // Means far from 0 and close together would lose their difference.
  return productDifference(most.sum, least.n, least.sum, most.n) / (most.n * least.n);
}
