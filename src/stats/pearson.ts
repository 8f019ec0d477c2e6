import { firstCounts, secondCounts, totalOfPairs, type Pairs } from './pairs.ts';

/**
 * Pearson's correlation r = cov(x, y) / (s_x·s_y), −1…1; what Excel's КОРРЕЛ gives. Fewer than three units, or one
 * side constant: undefined, since two units always lie on a line and a constant goes with nothing.
 *
 * Whole numbers are summed without rounding, so that a perfect line gives exactly ±1.
 * Source: domain 2.4. Test values: `scipy.stats.pearsonr`.
 *
 * @throws RangeError on impossible counts, see `totalOfPairs`.
 * @example pearson([[5, 4, 1], [4, 4, 1], [4, 3, 1], [3, 3, 1], [5, 5, 1]]) // 0.7857142857142857
 */
export function pearson(pairs: Pairs): number | undefined {
  const n = totalOfPairs(pairs);
  const origin = pairs.find(([, , units]) => units > 0);
  if (origin === undefined || n < 3) return undefined;
  if (firstCounts(pairs).length < 2 || secondCounts(pairs).length < 2) return undefined;
  // Distances from one of the units: large values close together keep their digits.
  const sums = { x: 0, y: 0, xx: 0, xy: 0, yy: 0 };
  for (const [x, y, units] of pairs) {
    const [dx, dy] = [x - origin[0], y - origin[1]];
    sums.x += units * dx;
    sums.y += units * dy;
    sums.xx += units * dx * dx;
    sums.xy += units * dx * dy;
    sums.yy += units * dy * dy;
  }
  const spread = (n * sums.xx - sums.x ** 2) * (n * sums.yy - sums.y ** 2);
  const correlation = (n * sums.xy - sums.x * sums.y) / Math.sqrt(spread);
  return Math.min(1, Math.max(-1, correlation));
}
