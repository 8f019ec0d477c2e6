import {
  isMissing,
  readClassName,
  readDate,
  readNumber,
  readWhole,
  readYesNo,
} from '../kit/cells.ts';
import { formatNumber } from '../kit/format.ts';
import { removeInvisible } from '../kit/invisible.ts';
import { spellsName } from '../kit/nameInCode.ts';
import { findPersonal } from '../kit/personalData.ts';
import type { DetailsOf } from '../kit/problem.ts';
import type { CellKind, TableColumn } from './description.ts';
import { readChoice } from './readChoice.ts';
import { readObject } from './readObject.ts';
import { readShares, SHARES_RULE, writeShares } from './shares.ts';

/**
 * What a cell holds: words, a choice's or object's permanent name, a class («5А»), a number, yes or no.
 * A date or moment is minutes from 1970-01-01 00:00 of the school's own clock.
 */
export type TableCellValue = string | number | boolean;

type ProblemCode =
  'МОН-01' | 'МОН-02' | 'МОН-03' | 'МОН-04' | 'МОН-05' | 'МОН-06' | 'МОН-07' | 'МОН-18' | 'МОН-19';

type CellProblem = {
  [C in ProblemCode]: { readonly code: C; readonly details: DetailsOf<C> };
}[ProblemCode];

/** `blank`: nothing was written or a missing mark («-», «н/д»), which is not zero. */
export type TableCellReading = { readonly value: TableCellValue } | 'blank' | CellProblem;

/** At least one digit: a surname alone is no code. */
const CODE = /^(?=.*\d)[\p{L}\d_-]{1,40}$/u;

/**
 * One cell of a monitoring table → its value by the column's description.
 * «62 %» in a column of numbers is 62. Words of a choice, yes and no are read in any case.
 */
export function readTableCell(column: TableColumn, text: string): TableCellReading {
  const { cell } = column;
  if (cell.type === 'choice') {
    const value = readChoice(cell.options, text);
    if (value !== undefined) return { value };
    if (isMissing(text)) return 'blank';
    const options = cell.options.map(({ title }) => title);
    return { code: 'МОН-01', details: { found: text, options } };
  }
  if (isMissing(text)) return 'blank';
  const isFree = cell.type === 'text' || cell.type === 'told';
  return readFilled(cell, isFree ? text : removeInvisible(text));
}

function readFilled(cell: Exclude<CellKind, { type: 'choice' }>, text: string): TableCellReading {
  const found = { found: text };
  switch (cell.type) {
    case 'text':
      return { value: toOneLine(text) };
    case 'told': {
      const kind = findPersonal(text);
      if (kind !== undefined) return { code: 'МОН-18', details: { kind } };
      return { value: toOneLine(text) };
    }
    case 'subject':
      return { value: toSentenceCase(toOneLine(text)) };
    case 'code':
      return readCode(text);
    case 'whole':
      return inRange(readWhole(text), cell, text);
    case 'number':
      return inRange(readNumber(text.replace('%', ''))?.value, cell, text);
    case 'date':
      return orProblem(toMinutes(text, false), { code: 'МОН-03', details: found });
    case 'moment':
      return orProblem(toMinutes(text, true), { code: 'МОН-03', details: found });
    case 'yes-no':
      return orProblem(readYesNo(text), { code: 'МОН-04', details: found });
    case 'shares': {
      const shares = readShares(text);
      if (shares !== undefined) return { value: writeShares(shares) };
      return { code: 'МОН-02', details: { found: text, rule: SHARES_RULE } };
    }
    case 'class':
      return orProblem(readClassName(text)?.name, { code: 'МОН-05', details: found });
    case 'object':
      return orProblem(readObject(text)?.slug, { code: 'МОН-06', details: found });
  }
}

function orProblem(value: TableCellValue | undefined, problem: CellProblem): TableCellReading {
  return value === undefined ? problem : { value };
}

function inRange(
  value: number | undefined,
  cell: Extract<CellKind, { type: 'whole' | 'number' }>,
  text: string,
): TableCellReading {
  if (value !== undefined && value >= cell.min && value <= cell.max) return { value };
  const range = `от ${formatNumber(cell.min)} до ${formatNumber(cell.max)}`;
  const rule = `${cell.type === 'whole' ? 'целое число' : 'число'} ${range}`;
  return { code: 'МОН-02', details: { found: text, rule } };
}

function readCode(text: string): TableCellReading {
  const whole = readWhole(text);
  const code = whole === undefined ? text.trim() : String(whole);
  if (!CODE.test(code)) {
    return { code: 'МОН-07', details: /[\p{Cc}\p{Cf}]/u.test(code) ? { hidden: true } : {} };
  }
  return spellsName(code) ? { code: 'МОН-19', details: {} } : { value: code };
}

function toMinutes(text: string, withTime: boolean): number | undefined {
  const cell = readDate(text);
  if (cell === undefined) return undefined;
  return Date.parse(`${cell.date}T00:00:00Z`) / 60_000 + (withTime ? (cell.minutes ?? 0) : 0);
}

function toOneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** «математика» and «Математика» are one subject; the other letters stay: «Основы безопасности и защиты Родины». */
function toSentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('ru') + text.slice(1);
}
