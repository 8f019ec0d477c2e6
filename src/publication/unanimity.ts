import type { Estimate } from '../assessment/measurement.ts';
import type { Indicator } from '../catalogue/model.ts';
import { protectsPersons } from './minimum.ts';

/** People who may have answered otherwise, as far as the range tells. */
const DOUBT = 2;
/** Ranges end at round percents. */
const STEP = 0.05;

export interface ShareRange {
  readonly low: number;
  readonly high: number;
}

/**
 * The range that stands for a share of all or of none: where everybody answered alike, the share tells what each of
 * them answered. `undefined`: the share may be shown. What is counted about everybody from the school's own books
 * (`census`) is no answer of a person.
 * @example unanimousRange({ value: 1, n: 12 }, { value: 'share', unitOfCount: 'answer' }, 'sample') // { low: 0.8, high: 1 }
 */
export function unanimousRange(
  { value, n }: Pick<Estimate, 'value' | 'n'>,
  indicator: Pick<Indicator, 'value' | 'unitOfCount'>,
  enumeration: 'census' | 'sample',
): ShareRange | undefined {
  if (indicator.value !== 'share' || enumeration === 'census') return undefined;
  if (!protectsPersons(indicator.unitOfCount)) return undefined;
  const width = Math.min(1, Math.ceil(DOUBT / n / STEP - 1e-9) * STEP);
  if (value === 0) return { low: 0, high: width };
  return value === 1 ? { low: 1 - width, high: 1 } : undefined;
}
