import { intervalPValue } from './intervalPValue.ts';
import type { Interval } from './interval.ts';
import { newcombeDifference, type Bounded } from './newcombeDifference.ts';
import { wilsonInterval } from './wilsonInterval.ts';

/** `part` of `whole` units, of a population where that is known. */
export interface CountedShare {
  readonly part: number;
  readonly whole: number;
  readonly population?: number | undefined;
}

function boundedAt({ part, whole, population }: CountedShare, level: number): Bounded | undefined {
  const interval = wilsonInterval({ part, whole }, { level, population });
  return interval && { value: part / whole, interval };
}

/**
 * Two-sided p value of the difference of two independent shares, 0…1: below 1 − level exactly where Newcombe's
 * interval (method 10) leaves out 0. The usual z test, pooled or not, would at times contradict the interval beside it,
 * and fails for shares of 0 and 1. Nobody asked on a side: undefined. Both counted in full: there is no chance to test
 * against, and a difference has the smallest p of `intervalPValue`.
 *
 * Source: R. G. Newcombe (1998), Statistics in Medicine 17, 873–890, inverted by `intervalPValue`. Test values: the
 * root in α of the end of the interval, `scipy.optimize.brentq` over `binomtest(k, n).proportion_ci(1 - α, 'wilson')`.
 *
 * @throws RangeError unless 0 ≤ part ≤ whole ≤ population.
 * @example sharesPValue({ part: 3, whole: 6 }, { part: 5, whole: 10 }) // 1
 */
export function sharesPValue(later: CountedShare, earlier: CountedShare): number | undefined {
  const differenceAt = (level: number): Interval | undefined => {
    const [a, b] = [boundedAt(later, level), boundedAt(earlier, level)];
    return a && b && newcombeDifference(a, b);
  };
  if (later.whole === 0 || earlier.whole === 0) return undefined;
  return intervalPValue((level) => differenceAt(level) ?? { low: 0, high: 0, level });
}
