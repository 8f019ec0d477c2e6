import type { Estimate } from '../assessment/measurement.ts';
import type { Indicator } from '../catalogue/model.ts';
import {
  formatCount,
  formatInterval,
  formatNumber,
  formatShare,
  formatShareInterval,
} from '../kit/format.ts';
import { UNIT_FORMS } from './words.ts';

/** No-break space: a number and its unit stay on one line. */
const NBSP = '\u00A0';

/** A value as people read it: «62 %», «4,1 балла», «1 204 чел.». */
export function valueText(indicator: Indicator, value: number): string {
  if (indicator.value === 'share') return formatShare(value, indicator.decimals);
  const number = formatNumber(value, indicator.decimals);
  return indicator.unit === '' ? number : `${number}${NBSP}${indicator.unit}`;
}

/** A value without its unit, for columns and axes whose heading carries it. */
export function bareValueText(indicator: Indicator, value: number): string {
  return indicator.value === 'share'
    ? formatShare(value, indicator.decimals)
    : formatNumber(value, indicator.decimals);
}

/** «58–66 %», or nothing where the value has no interval. */
export function intervalText(
  indicator: Indicator,
  interval: Estimate['interval'],
): string | undefined {
  if (interval === undefined) return undefined;
  const { low, high } = interval;
  return indicator.value === 'share'
    ? formatShareInterval(low, high, indicator.decimals)
    : formatInterval(low, high, indicator.decimals);
}

/** «214 ответов»; nothing for a figure that was entered as it is. */
export function countText(indicator: Indicator, n: number): string | undefined {
  if (indicator.unitOfCount === 'figure') return undefined;
  return formatCount(n, UNIT_FORMS[indicator.unitOfCount]);
}

/** A difference with its sign: «+3 п. п.», «−0,12 балла». */
export function differenceText(indicator: Indicator, difference: number): string {
  const share = indicator.value === 'share';
  const size = share ? Math.abs(difference) * 100 : Math.abs(difference);
  const number = formatNumber(size, Math.max(indicator.decimals, share ? 1 : 0));
  const unit = share
    ? `${NBSP}п.${NBSP}п.`
    : indicator.unit === ''
      ? ''
      : `${NBSP}${indicator.unit}`;
  // What rounds to nothing has no direction: no «−0,0».
  const sign = !/[1-9]/.test(number) ? '' : difference > 0 ? '+' : '−';
  return `${sign}${number}${unit}`;
}
