/**
 * Cells as Excel in Russian writes them → values. Every reader gives `undefined` for a text it cannot read with
 * certainty; that a cell is empty on purpose is told by `isMissing` before.
 */
import { foldText } from './text.ts';

export interface NumberCell {
  readonly value: number;
  /** «57 %» was written, `value` is 0.57. */
  readonly percent: boolean;
}

export interface DateCell {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Minutes from midnight, where the cell has a time of day. */
  readonly minutes?: number;
}

export interface ClassCell {
  /** Parallel and Cyrillic capitals: «5А», «10». */
  readonly name: string;
  /** 1…12: evening schools and some for pupils with disabilities have a twelfth year. */
  readonly parallel: number;
}

const MISSING = new Set([
  ...['', '-', 'х', 'x', 'н/д', 'n/a', 'нет данных', 'нет отметки'],
  ...['#н/д', '#n/a', '#дел/0!', '#div/0!'],
]);

/** How a missing mark can begin before it is folded; values are told from it without the cost of folding. */
const MISSING_START = /^[-‐-―−#\s\p{Cf}]|^[xXхХ]\s*$|^[nN]\/|^[нН](?:\/|[еЕ][тТ])/u;

/**
 * Whether the cell says that there is no value: empty, a dash, «н/д», «X», «Нет отметки», `#ДЕЛ/0!`.
 * @example isMissing(' — ') // true
 */
export function isMissing(text: string): boolean {
  if (text === '') return true;
  return text.length < 40 && MISSING_START.test(text) && MISSING.has(foldText(text));
}

const PLAIN_NUMBER = /^-?\d{1,15}(?:[.,]\d{1,15})?$/;
/** The first group of thousands has one to three digits, the others three: «12 04» is no number. */
const GROUPED_NUMBER = /^-?\d{1,3}(?:\s\d{3}){1,4}(?:[.,]\d{1,15})?$/;

/**
 * A number with a decimal comma or point, thousands apart by any space, any minus, `%` at the end.
 * «1,204.5» is ambiguous and not read.
 * @example readNumber('1 204,5') // { value: 1204.5, percent: false }
 */
export function readNumber(text: string): NumberCell | undefined {
  if (PLAIN_NUMBER.test(text)) return { value: toNumber(text), percent: false };
  let digits = text.trim().replace(/^[−–]\s?/, '-');
  const percent = digits.endsWith('%');
  if (percent) digits = digits.slice(0, -1).trimEnd();
  if (!PLAIN_NUMBER.test(digits) && !GROUPED_NUMBER.test(digits)) return undefined;
  const value = toNumber(digits.replace(/\s/g, ''));
  return { value: percent ? value / 100 : value, percent };
}

/** Adding zero makes −0 plain. */
function toNumber(digits: string): number {
  return Number(digits.replace(',', '.')) + 0;
}

/**
 * A whole number; «1001.0» is one, «57 %» is none.
 * @example readWhole('1001.0') // 1001
 */
export function readWhole(text: string): number | undefined {
  const cell = readNumber(text);
  return cell !== undefined && !cell.percent && Number.isSafeInteger(cell.value)
    ? cell.value
    : undefined;
}

/** Google Forms writes the year first with slashes. */
const ISO_DATE = /^(?<y>\d{4})([-/])(?<m>\d\d)\2(?<d>\d\d)(?:[T\s]\s*(?<time>.+))?$/;
/** With dots a single digit is clear; with slashes it may be American, so two digits are asked. */
const RUSSIAN_DATE = /^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})(?:,?\s+(?<time>.+))?$/;
const SLASH_DATE = /^(?<d>\d\d)\/(?<m>\d\d)\/(?<y>\d{4})(?:,?\s+(?<time>.+))?$/;
const TIME = /^(\d{1,2}):(\d\d)(?::([0-5]\d)(?:[.,]\d{1,6})?)?$/;
const SERIAL_DATE = /^[3-6]\d{4}(?:[.,]\d{1,15})?$/;
const [MIN_SERIAL, MAX_SERIAL] = [30_000, 60_000];

/**
 * A date dd.mm.yyyy, dd/mm/yyyy, yyyy-mm-dd, yyyy/mm/dd, with or without hh:mm[:ss], or Excel's day number 30000…60000.
 * A year of two digits and a day that the calendar does not have are not read.
 * @example readDate('14.03.2026 9:05') // { date: '2026-03-14', minutes: 545 }
 */
export function readDate(text: string): DateCell | undefined {
  const trimmed = text.trim();
  const match =
    ISO_DATE.exec(trimmed) ?? RUSSIAN_DATE.exec(trimmed) ?? SLASH_DATE.exec(trimmed) ?? undefined;
  if (match === undefined) return readSerialDate(trimmed);
  const { y = '', m = '', d = '', time } = match.groups ?? {};
  const date = toCalendarDate(Number(y), Number(m), Number(d));
  if (date === undefined || time === undefined) return date === undefined ? undefined : { date };
  const minutes = readTime(time);
  return minutes === undefined ? undefined : { date, minutes };
}

function readTime(text: string): number | undefined {
  const [, hours, minutes] = TIME.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  return Number(hours) < 24 && Number(minutes) < 60
    ? Number(hours) * 60 + Number(minutes)
    : undefined;
}

/** Excel counts days from 30 December 1899; the fraction is the time of day, a whole minute only nearly so. */
function readSerialDate(text: string): DateCell | undefined {
  if (!SERIAL_DATE.test(text)) return undefined;
  const serial = toNumber(text);
  if (serial < MIN_SERIAL || serial > MAX_SERIAL) return undefined;
  const total = Math.floor(serial * 1440 + 0.01);
  const minutes = total % 1440;
  const date = toIsoDate(new Date(Date.UTC(1899, 11, 30, 0, total)));
  return Number.isInteger(serial) ? { date } : { date, minutes };
}

function toCalendarDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year < 2200 ? toIsoDate(date) : undefined;
}

function toIsoDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}

const YES_NO = new Map([
  ...['да', 'yes', 'y', 'true', 'истина', '1', '+', '✓', '✔'].map((word) => [word, true] as const),
  ...['нет', 'no', 'n', 'false', 'ложь', '0'].map((word) => [word, false] as const),
]);

/**
 * Yes or no in the words, signs and Booleans of Excel; a dash is a missing mark and no «нет».
 * @example readYesNo('Да') // true
 */
export function readYesNo(text: string): boolean | undefined {
  return YES_NO.get(text) ?? (text.length < 40 ? YES_NO.get(foldText(text)) : undefined);
}

/** Capitals that look the same in Latin and Cyrillic. */
const LOOKALIKES = new Map(
  Array.from('ABCEHKMOPTXY', (latin, i) => [latin, 'АВСЕНКМОРТХУ'.charAt(i)]),
);
const CLASS_NAME = /^(1[0-2]|[1-9])(?: ?-? ?(["']?)([a-zа-я]{1,2})\2)?$/;

/**
 * A class in any usual spelling: «5а», «5-А», «5 «А»», «5 А класс», «5A» with a Latin letter; Ё is read as Е.
 * Parallels are 1…12, letters none to two; anything else (a path, a tag, «Итого») is no class.
 * @example readClassName('5 «а» класс') // { name: '5А', parallel: 5 }
 */
export function readClassName(text: string): ClassCell | undefined {
  if (text.length > 40) return undefined;
  const folded = foldText(text).replace(/ ?(?:класс|кл\.?)$/, '');
  const [, parallel, , letters = ''] = CLASS_NAME.exec(folded) ?? [];
  if (parallel === undefined) return undefined;
  const name = letters.toUpperCase().replace(/[A-Z]/g, (latin) => LOOKALIKES.get(latin) ?? latin);
  if (/[A-Z]/.test(name)) return undefined;
  return { name: parallel + name, parallel: Number(parallel) };
}
