import type { Difference } from './difference.ts';
import type { Interval } from './interval.ts';

/** A value with its own interval. */
export interface Bounded {
  readonly value: number;
  readonly interval: Interval;
}

/**
 * Interval of the difference `later` − `earlier` of two independent estimates, from the interval of each: the distances
 * to the ends are squared and added. With Wilson intervals of two shares this is Newcombe's method 10 (hybrid score,
 * no continuity correction); with symmetric ones it is the normal theory of independent errors. In the unit of values.
 *
 * Source: R. G. Newcombe (1998), Statistics in Medicine 17, 873–890; for other estimates G. Y. Zou, A. Donner (2008),
 * Statistics in Medicine 27, 1693–1702. Test values: Newcombe's table II.
 *
 * @throws RangeError when the two intervals have different levels.
 * @example newcombeDifference({ value: 3, interval: { low: 0, high: 6, level: 0.95 } }, { value: 1, interval: { low: -3, high: 5, level: 0.95 } }) // { difference: 2, low: -3, high: 7, level: 0.95 }
 */
export function newcombeDifference(later: Bounded, earlier: Bounded): Difference {
  const { level } = later.interval;
  if (level !== earlier.interval.level) {
    throw new RangeError(`newcombeDifference: levels ${level} and ${earlier.interval.level}`);
  }
  const difference = later.value - earlier.value;
  const down = Math.hypot(later.value - later.interval.low, earlier.interval.high - earlier.value);
  const up = Math.hypot(later.interval.high - later.value, earlier.value - earlier.interval.low);
  return { difference, low: difference - down, high: difference + up, level };
}
