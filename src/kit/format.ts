/** Russian formats of numbers and dates; NBSP inside a number and before «%» keeps them on one line. */

const NBSP = '\u00A0';
const MINUS = '−';
const MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

/** Singular, few (2–4) and many (5–20) forms of a noun: `['ответ', 'ответа', 'ответов']`. */
export type NounForms = readonly [one: string, few: string, many: string];

/**
 * A number with a decimal comma, `decimals` digits after it, NBSP between thousands and a true minus sign.
 * A value that rounds to zero has no sign.
 * @throws RangeError when the value is not finite: no data is said in words, before formatting.
 * @example formatNumber(-4.25, 1) // '−4,3'
 */
export function formatNumber(value: number, decimals = 0): string {
  if (!Number.isFinite(value)) throw new RangeError('formatNumber: the value is not finite');
  const digits = Math.abs(value).toFixed(decimals);
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, NBSP);
  const sign = value < 0 && Number(digits) !== 0 ? MINUS : '';
  return sign + grouped + (fraction === undefined ? '' : `,${fraction}`);
}

/**
 * A share 0…1 as percent, with NBSP before «%».
 * @throws RangeError when the share is not finite.
 * @example formatShare(0.625, 1) // '62,5\u00A0%'
 */
export function formatShare(share: number, decimals = 0): string {
  return `${formatNumber(share * 100, decimals)}${NBSP}%`;
}

/**
 * An interval: «3,9–4,3», or «от −0,2 до 0,3» where a dash could be taken for a minus.
 * @throws RangeError when a bound is not finite.
 * @example formatInterval(3.9, 4.3, 1) // '3,9–4,3'
 */
export function formatInterval(low: number, high: number, decimals = 0): string {
  const from = formatNumber(low, decimals);
  const to = formatNumber(high, decimals);
  return low < 0 || high < 0 ? `от ${from} до ${to}` : `${from}–${to}`;
}

/**
 * An interval of shares 0…1 as percent.
 * @throws RangeError when a bound is not finite.
 * @example formatShareInterval(0.774, 0.859) // '77–86\u00A0%'
 */
export function formatShareInterval(low: number, high: number, decimals = 0): string {
  return `${formatInterval(low * 100, high * 100, decimals)}${NBSP}%`;
}

/**
 * A date YYYY-MM-DD in words.
 * @throws RangeError when the text is not such a date.
 * @example formatDate('2026-03-14') // '14 марта 2026'
 */
export function formatDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) throw new RangeError(`formatDate: ${date}`);
  return `${Number(day)} ${name} ${year}`;
}

/**
 * The form of a noun after the number; a fraction takes the form of «балла».
 * @example plural(21, 'ответ', 'ответа', 'ответов') // 'ответ'
 */
export function plural(n: number, one: string, few: string, many: string): string {
  if (!Number.isInteger(n)) return few;
  const tens = Math.abs(n) % 100;
  const ones = tens % 10;
  if (tens >= 11 && tens <= 14) return many;
  if (ones === 1) return one;
  return ones >= 2 && ones <= 4 ? few : many;
}

/**
 * A count with its noun.
 * @throws RangeError when the count is not finite.
 * @example formatCount(214, ['ответ', 'ответа', 'ответов']) // '214 ответов'
 */
export function formatCount(n: number, forms: NounForms): string {
  return `${formatNumber(n)} ${plural(n, ...forms)}`;
}
