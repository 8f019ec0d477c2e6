/** A confidence interval in the unit of its estimate. `level` 0.95 = 95 %. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

export interface IntervalOptions {
  /** Default 0.95. */
  readonly level?: number;
  /** Units there are in all, where known: the finite population correction. */
  readonly population?: number | undefined;
  /** Values the estimated quantity cannot leave; the interval is cut there. */
  readonly limits?: { readonly low: number; readonly high: number } | undefined;
}

export const DEFAULT_LEVEL = 0.95;

/**
 * An interval without what lies beyond the limits; as it is where there are none.
 *
 * @example cutInterval({ low: 3.2, high: 5.9, level: 0.95 }, { low: 1, high: 5 }) // { low: 3.2, high: 5, level: 0.95 }
 */
export function cutInterval(
  { low, high, level }: Interval,
  limits: IntervalOptions['limits'],
): Interval {
  return {
    low: Math.max(low, limits?.low ?? -Infinity),
    high: Math.min(high, limits?.high ?? Infinity),
    level,
  };
}

/**
 * The interval `centre` ± `half`, cut at the limits where there are any.
 *
 * @example intervalAround(0.9, 0.2, 0.95, { low: 0, high: 1 }) // { low: 0.7, high: 1, level: 0.95 }
 */
export function intervalAround(
  centre: number,
  half: number,
  level: number,
  limits: IntervalOptions['limits'],
): Interval {
  return cutInterval({ low: centre - half, high: centre + half, level }, limits);
}
