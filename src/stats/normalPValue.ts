import { compiled, erfc } from 'cephes';

await compiled;

/** From here on the probability is below 1e-299, and Cephes throws a little later. */
const NOTHING_LEFT = 37;

/**
 * Two-sided p value of a standard normal quantity: the probability of |Z| ≥ |z|, 0…1.
 *
 * Source: Cephes `erfc`. Test values: `2 * scipy.stats.norm.sf(abs(z))`.
 *
 * @throws RangeError when z is not a number.
 * @example normalPValue(1.959963984540054) // 0.05
 */
export function normalPValue(z: number): number {
  if (Number.isNaN(z)) throw new RangeError('normalPValue: z is not a number');
  return Math.abs(z) >= NOTHING_LEFT ? 0 : erfc(Math.abs(z) / Math.SQRT2);
}
