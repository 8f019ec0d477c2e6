import { columnEnds } from '../assessment/columnEnds.ts';
import type { Indicator } from '../catalogue/model.ts';

/** Lowest and highest value that one unit can have. */
export interface ScaleEnds {
  readonly low: number;
  readonly high: number;
}

/** Marks lie at most 2–5 apart. */
const FARTHEST_MARKS = 3;

/**
 * Between which values an indicator lies, in stored units; undefined where there are no ends.
 * @example scaleEnds({ value: 'points', measure: { kind: 'scale-mean', items: [], max: 4 } }) // { low: 0, high: 4 }
 */
export function scaleEnds({
  value,
  measure,
}: Pick<Indicator, 'value' | 'measure'>): ScaleEnds | undefined {
  // How far classes lie apart is no value that a person has.
  if (measure.kind === 'parallel-spread') return undefined;
  if (measure.kind === 'mean') return columnEnds(measure);
  if (measure.kind === 'scale-mean') return { low: 0, high: measure.max };
  if (measure.kind === 'nps') return { low: -100, high: 100 };
  if (measure.kind === 'outside-works') {
    if (measure.statistic === 'mean-gap') return { low: 0, high: FARTHEST_MARKS };
    if (['spearman', 'kendall', 'pearson'].includes(measure.statistic)) return { low: -1, high: 1 };
  }
  return value === 'share' ? { low: 0, high: 1 } : undefined;
}
