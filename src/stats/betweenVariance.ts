import { productDifference } from './productDifference.ts';

/**
 * Count, sum and sum of squares of the values of one group, or of their distances from one value that all groups share:
 * nothing that follows here depends on it. Whole numbers keep all their digits up to a sum of squares of 9·10¹⁵; of
 * others far from 0 and close together, take distances.
 */
export interface GroupSums {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

/**
 * η²: the share of the variance of single values that lies between groups, SSbetween / SStotal, 0…1. Undefined where
 * there is nothing to compare: fewer than two groups with units, no group with two units, or all values equal.
 *
 * Source: domain 1.2.5; R. Fisher, Statistical Methods for Research Workers, § 45 (correlation ratio).
 * Test values: sums of squares of single values in NumPy.
 *
 * @example betweenVariance([{ n: 2, sum: 3, squares: 5 }, { n: 2, sum: 7, squares: 25 }]) // 0.8
 */
export function betweenVariance(groups: readonly GroupSums[]): number | undefined {
  const filled = groups.filter(({ n }) => n > 0);
  const n = filled.reduce((total, group) => total + group.n, 0);
  if (filled.length < 2 || n === filled.length) return undefined;
  const sum = filled.reduce((total, group) => total + group.sum, 0);
  const squares = filled.reduce((total, group) => total + group.squares, 0);
  const within = filled.reduce(
    (all, group) => all + productDifference(group.n, group.squares, group.sum, group.sum) / group.n,
    0,
  );
  const between = filled.reduce(
    (all, group) => all + productDifference(n, group.sum, group.n, sum) ** 2 / (n * n * group.n),
    0,
  );
  const total = Math.max(0, within) + between;
  // What is left of equal values after rounding is no variance.
  if (total <= 16 * Number.EPSILON * squares) return undefined;
  return between / total;
}
