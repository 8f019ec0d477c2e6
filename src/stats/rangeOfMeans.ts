import type { GroupSums } from './betweenVariance.ts';

/**
 * «Размах»: the largest minus the smallest group mean, in the unit of the values. Groups without units are passed over;
 * fewer than two others: undefined.
 *
 * Source: domain 1.2.5.
 *
 * @example rangeOfMeans([{ n: 2, sum: 3, squares: 5 }, { n: 4, sum: 14, squares: 50 }]) // 2
 */
export function rangeOfMeans(groups: readonly Pick<GroupSums, 'n' | 'sum'>[]): number | undefined {
  const means = groups.filter(({ n }) => n > 0).map(({ n, sum }) => sum / n);
  return means.length < 2 ? undefined : Math.max(...means) - Math.min(...means);
}
