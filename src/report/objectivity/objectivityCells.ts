import type { Coefficient } from '../../assessment/objectivity/markCorrelation.ts';
import type { MarkShare } from '../../assessment/objectivity/markAgreement.ts';
import { formatInterval, formatNumber, formatShare } from '../../kit/format.ts';
import type { Interval } from '../../stats/interval.ts';

/** What stands where nothing was counted. */
export const NOTHING = 'нет данных';

/** «+0,12», «−0,12», «0,00»: a difference says which way. */
export function signed(value: number, decimals: number): string {
  const text = formatNumber(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** «18,40 [16,71–20,09]»; without an interval the number alone. */
export function withInterval(
  text: string,
  interval: Interval | undefined,
  decimals: number,
): string {
  if (interval === undefined) return text;
  return `${text} [${formatInterval(interval.low, interval.high, decimals)}]`;
}

/** «0,62 [0,41–0,77]». */
export function coefficientText({ value, interval }: Coefficient): string {
  return withInterval(formatNumber(value, 2), interval, 2);
}

/** «12 (16 %)». */
export function shareText({ n, share }: MarkShare): string {
  return `${formatNumber(n)} (${formatShare(share)})`;
}

/** A probability as tables print it: «0,023», «< 0,001». */
export function pText(p: number | undefined): string {
  if (p === undefined) return NOTHING;
  return p < 0.001 ? '<\u00A00,001' : formatNumber(p, 3);
}
