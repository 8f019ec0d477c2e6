import type { Indicator } from '../../catalogue/model.ts';
import type { Goal } from '../../ingest/cycle/termCycle.ts';
import type { Change } from '../measurement.ts';
import { reachesTarget } from '../reachesTarget.ts';

/**
 * How a decision turned out: the target is reached; it was so before, too; the value moved to its better side and that
 * is proven; nothing is proven; the value moved to its worse side and that is proven.
 */
export type EffectVerdict = 'achieved' | 'kept' | 'partly' | 'not' | 'worse';

/**
 * The verdict over a decision from the value after it and the change since before. Where the school set no target, a
 * proven change for the better is all that can be reached. Indicators without a better side have no verdict.
 *
 * @param value after the decision, in stored units.
 * @example effectVerdict({ direction: 'up' }, { key: 'food', target: 0.7 }, 0.66, { kind: 'difference', previousTerm: 'a', previous: 0.5, difference: 0.16, verdict: 'up' }) // 'partly'
 */
export function effectVerdict(
  indicator: Indicator,
  goal: Goal,
  value: number,
  change: Extract<Change, { kind: 'difference' }>,
): EffectVerdict | undefined {
  const { direction } = indicator;
  if (direction === 'target') return undefined;
  const { target } = goal;
  const isReached = (reached: number): boolean =>
    target !== undefined && reachesTarget(direction, reached, target);
  if (isReached(value)) return isReached(change.previous) ? 'kept' : 'achieved';
  if (change.verdict !== 'up' && change.verdict !== 'down') return 'not';
  if (change.verdict !== direction) return 'worse';
  return target === undefined ? 'achieved' : 'partly';
}
