import type { Estimate } from '../assessment/measurement.ts';
import type { Indicator } from '../catalogue/model.ts';
import { formatCount, formatNumber } from '../kit/format.ts';
import { chartScale } from './chartScale.ts';
import { intervalText as scaleInterval, scaleText } from './charts/scaleText.ts';
import { unitText } from './unitText.ts';
import { UNIT_FORMS } from './words.ts';

/** No-break space: a number and its unit stay on one line. */
const NBSP = '\u00A0';

/** A number and its unit on one line; an empty unit adds nothing. */
function withUnit(number: string, unit: string): string {
  return unit === '' ? number : `${number}${NBSP}${unitText(unit)}`;
}

/** A value as people read it: «62 %», «4,1 балла», «1 204 чел.». */
export function valueText(indicator: Indicator, value: number): string {
  const bare = bareValueText(indicator, value);
  const says = indicator.value === 'share' || indicator.value === 'yes-no';
  return says ? bare : withUnit(bare, indicator.unit);
}

/** A value without its unit, for columns and axes whose heading carries it. */
export function bareValueText(indicator: Indicator, value: number): string {
  return scaleText(value, chartScale(indicator));
}

/** «58–66 %», or nothing where the value has no interval. */
export function intervalText(
  indicator: Indicator,
  interval: Estimate['interval'],
): string | undefined {
  return interval && scaleInterval(interval, chartScale(indicator));
}

/** «214 ответов»; nothing for a figure that was entered as it is. */
export function countText(indicator: Indicator, n: number): string | undefined {
  const { unitOfCount, measure } = indicator;
  // A figure entered without a denominator counts as one: «21 урок» is no «1 урок».
  if (unitOfCount === 'figure' || (measure.kind === 'entered' && n === 1)) return undefined;
  return formatCount(n, UNIT_FORMS[unitOfCount]);
}

/** The unit of a difference: «из 3» tells the end of a scale, and a difference has no such end. */
function differenceUnit({ value, unit }: Indicator): string {
  if (value === 'share') return 'п. п.';
  return unit.replace(/\s+из\s+\d+$/u, '');
}

/** A difference with its sign: «+3 п. п.», «−0,12 балла»; of a yes or no what it turned into. */
export function differenceText(indicator: Indicator, difference: number): string {
  if (indicator.value === 'yes-no') {
    return difference === 0 ? '—' : difference > 0 ? 'нет → да' : 'да → нет';
  }
  const share = indicator.value === 'share';
  const size = share ? Math.abs(difference) * 100 : Math.abs(difference);
  const number = formatNumber(size, Math.max(indicator.decimals, share ? 1 : 0));
  const unit = differenceUnit(indicator);
  // What rounds to nothing has no direction: no «−0,0».
  const sign = !/[1-9]/.test(number) ? '' : difference > 0 ? '+' : '−';
  return withUnit(`${sign}${number}`, unit);
}
