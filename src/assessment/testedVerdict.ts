import type { Interval } from '../stats/interval.ts';
import type { Change, ChangeTest } from './measurement.ts';

export type Verdict = Extract<Change, { kind: 'difference' }>['verdict'];

/** Share of false findings among the proven ones that is put up with. */
const FALSE_SHARE = 0.05;

/**
 * Proven is a change whose interval leaves out 0 and that stands up to how many were tested beside it: q ≤ 0.05.
 *
 * @example testedVerdict({ low: 0.01, high: 0.2, level: 0.95 }, { p: 0.03, q: 0.08, of: 40 }) // 'unproven'
 */
export function testedVerdict({ low, high }: Interval, { q }: ChangeTest): Verdict {
  if (q > FALSE_SHARE) return 'unproven';
  if (low > 0) return 'up';
  return high < 0 ? 'down' : 'unproven';
}
