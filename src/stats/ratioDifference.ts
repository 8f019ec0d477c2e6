import { DEFAULT_LEVEL, type Interval } from './interval.ts';
import { studentQuantile } from './studentQuantile.ts';

/** Sums of one unit on two sides, each with x points out of y, and how many units have the same. */
export interface TwoRatios {
  readonly units: number;
  readonly later: { readonly x: number; readonly y: number };
  readonly earlier: { readonly x: number; readonly y: number };
}

export interface RatioDifference {
  readonly difference: number;
  readonly error: number;
  /** Units with something on the side that has the fewer of them, less one. */
  readonly degrees: number;
  readonly interval: Interval;
}

/**
 * Difference of two ratios of sums Σx/Σy whose sides may share units, as the mean journal marks of works that pupils
 * missed and wrote: one pupil has several works, and on both sides. The error is linearised: the root of
 * n/(n − 1) · Σe², e = (x₁ − R₁y₁)/Σy₁ − (x₂ − R₂y₂)/Σy₂ of each of n units; the interval is Student's. Nothing on a
 * side: undefined; fewer than two units on a side, or no spread at all: the difference has no interval, undefined.
 *
 * Source: W. Cochran, Sampling Techniques (1977), 6.4 and 6.11. Test values: the definition over units in NumPy.
 *
 * @example ratioDifference([{ units: 2, later: { x: 3, y: 1 }, earlier: { x: 0, y: 0 } }, { units: 2, later: { x: 0, y: 0 }, earlier: { x: 4, y: 1 } }]) // undefined
 */
export function ratioDifference(
  all: readonly TwoRatios[],
  { level = DEFAULT_LEVEL }: { readonly level?: number } = {},
): RatioDifference | undefined {
  const sum = (valueOf: (one: TwoRatios) => number): number =>
    all.reduce((total, one) => total + one.units * valueOf(one), 0);
  const sides = (['later', 'earlier'] as const).map((name) => {
    const y = sum((one) => one[name].y);
    const n = sum((one) => (one[name].y > 0 ? 1 : 0));
    return { name, y, n, ratio: sum((one) => one[name].x) / y };
  });
  const [later, earlier] = sides;
  if (later === undefined || earlier === undefined || sides.some(({ n }) => n < 2))
    return undefined;
  const residual = (one: TwoRatios, { name, y, ratio }: typeof later): number =>
    (one[name].x - ratio * one[name].y) / y;
  const units = sum((one) => (one.later.y > 0 || one.earlier.y > 0 ? 1 : 0));
  const squares = sum((one) => (residual(one, later) - residual(one, earlier)) ** 2);
  const error = Math.sqrt((units / (units - 1)) * squares);
  if (error === 0) return undefined;
  const difference = later.ratio - earlier.ratio;
  const degrees = Math.min(later.n, earlier.n) - 1;
  const half = studentQuantile((1 + level) / 2, degrees) * error;
  const interval = { low: difference - half, high: difference + half, level };
  return { difference, error, degrees, interval };
}
