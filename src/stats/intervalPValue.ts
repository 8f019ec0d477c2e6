import type { Interval } from './interval.ts';

/** The highest level that still differs from 1 when halved on two sides. */
const LEAST = 2 * Number.EPSILON;
/** Each step halves the distance: after these it is below 1e-15. */
const STEPS = 52;

/**
 * Two-sided p value of the question whether a quantity is 0, from its interval at every level: the smallest 1 − level
 * at which the interval leaves out 0, so that p and the printed interval never contradict each other. `intervalAt`
 * must widen with the level. 0 inside at every level: 1; outside at every level: 4.4e-16, the smallest told.
 *
 * Source: G. Casella, R. L. Berger, Statistical Inference (2002), 9.2.1 (a test inverted is an interval).
 * Test values: `scipy.stats.ttest_ind(equal_var=False).pvalue` from Welch's intervals.
 *
 * @example intervalPValue((level) => ({ low: 1 - 4 * level, high: 1 + 4 * level, level })) // 0.75
 */
export function intervalPValue(intervalAt: (level: number) => Interval): number {
  const leavesOutZero = (p: number): boolean => {
    const { low, high } = intervalAt(1 - p);
    return low > 0 || high < 0;
  };
  if (leavesOutZero(LEAST)) return LEAST;
  let [inside, outside] = [LEAST, 1];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (inside + outside) / 2;
    if (leavesOutZero(middle)) outside = middle;
    else inside = middle;
  }
  return outside;
}
