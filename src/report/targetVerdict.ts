import { reachesTarget } from '../assessment/reachesTarget.ts';
import type { Indicator } from '../catalogue/model.ts';
import type { PublishedMeasurement } from '../publication/published.ts';
import { valueText } from './valueText.ts';

/** Where a published value stands to the target of the school. */
export interface TargetVerdict {
  readonly reached: boolean;
  /** The 95 % interval of the value contains the target, or print can't tell them apart: it may be chance. */
  readonly close: boolean;
  /** How far from the target, as a part of it; 0 for a target of zero. */
  readonly gap: number;
  /** «цель 75 % не достигнута». */
  readonly words: string;
}

/**
 * Whether a published value reached the school's target, by the better side of the indicator. Undefined without a
 * target, without a shown value, and for indicators that have no better side.
 */
export function targetVerdict(
  indicator: Indicator,
  { result, target }: PublishedMeasurement,
): TargetVerdict | undefined {
  if (target === undefined || result.kind !== 'shown') return undefined;
  if (indicator.direction === 'target') return undefined;
  const { value, interval } = result.estimate;
  const reached = reachesTarget(indicator.direction, value, target);
  const text = valueText(indicator, target);
  const alike = !reached && valueText(indicator, value) === text;
  const inside = interval !== undefined && interval.low <= target && target <= interval.high;
  return {
    reached,
    close: alike || inside,
    gap: target === 0 ? 0 : Math.abs((value - target) / target),
    words: `цель ${text} ${reached ? 'достигнута' : alike ? 'почти достигнута' : 'не достигнута'}`,
  };
}
