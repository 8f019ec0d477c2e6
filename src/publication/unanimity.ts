import type { Estimate } from '../assessment/measurement.ts';
import type { Indicator } from '../catalogue/model.ts';
import type { AnswerCounts } from '../ingest/facts.ts';
import { countsPersons } from './minimum.ts';
import { scaleEnds } from './scaleEnds.ts';

/** People who may have answered otherwise, as far as a range tells; values with no more of them are not told apart. */
export const DOUBT = 2;
/** Ranges end at round percents of the scale. */
const STEP = 0.05;
/** Fewer units than that are all within the doubt of both ends. */
const FEWEST = 2 * DOUBT + 1;

export interface ShareRange {
  readonly low: number;
  readonly high: number;
  /** The part of the range that is left to a reader who knows this rule; the range itself is rounded for print. */
  readonly known?: { readonly low: number; readonly high: number };
}

type Measured = Pick<Indicator, 'value' | 'unitOfCount' | 'measure'>;

/**
 * The range that stands for a value at an end of its scale or at most two units away from it: where (nearly) everybody
 * answered alike, the value tells what each of them answered. It is the same for 0, 1 and 2 units away. `undefined`:
 * the value may be shown. What is counted about everybody from the school's own books (`census`) is no answer of a
 * person. Of fewer than five units, the whole scale.
 * @example unanimousRange({ value: 0.5, n: 12 }, { value: 'share', unitOfCount: 'answer', measure: { kind: 'index', items: [] } }, 'sample') // undefined
 */
export function unanimousRange(
  { value, n, denominator = n }: Pick<Estimate, 'value' | 'n' | 'denominator'>,
  indicator: Measured,
  enumeration: 'census' | 'sample',
): ShareRange | undefined {
  const scale = scaleEnds(indicator);
  if (scale === undefined || !tellsAnswers(indicator, enumeration)) return undefined;
  if (denominator < FEWEST) return scale;
  const { low, high } = scale;
  const size = high - low;
  const doubt = (DOUBT / denominator) * size;
  const width = Math.min(1, Math.ceil(DOUBT / denominator / STEP - 1e-9) * STEP) * size;
  if (value <= low + doubt + 1e-9) {
    return { low, high: low + width, known: { low, high: low + doubt } };
  }
  if (value < high - doubt - 1e-9) return undefined;
  return { low: high - width, high, known: { low: high - doubt, high } };
}

/**
 * Whether a value tells what persons answered. What the school counted in its own books about everybody is no answer:
 * there, only the sizes of groups protect.
 */
export function tellsAnswers(
  { measure, unitOfCount }: Measured,
  enumeration: 'census' | 'sample',
): boolean {
  if (!countsPersons(measure, unitOfCount) || measure.kind === 'coverage') return false;
  return enumeration === 'sample' || unitOfCount === 'answer';
}

/**
 * Whether all but two people at most chose the same option, or the same of those that say something: the counts would
 * tell what each of them answered.
 */
export function isUnanimous({ options }: Pick<AnswerCounts, 'options'>): boolean {
  const substantive = options.filter(({ kind }) => kind === 'substantive');
  return [options, substantive].some((some) => {
    const all = some.reduce((sum, { n }) => sum + n, 0);
    return all > 0 && some.some(({ n }) => n >= all - DOUBT);
  });
}
