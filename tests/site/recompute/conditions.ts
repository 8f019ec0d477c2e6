import type { Condition } from '../../../src/catalogue/model.ts';
import type { Cell, Row } from './readFiles.ts';

const DAY = 24 * 60;

function endOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 60_000 + DAY;
}

function yearsBefore(date: string, years: number): number {
  const [year = '', ...rest] = date.split('-');
  return Date.parse(`${Number(year) - years}-${rest.join('-')}T00:00:00Z`) / 60_000;
}

const asNumber = (cell: Cell | undefined): number =>
  typeof cell === 'string' ? NaN : Number(cell);

/** Whether a row meets a condition of the catalogue, read as the sentence it is. */
export function meets(row: Row, condition: Condition, termEnd: string): boolean {
  if ('not' in condition) return !meets(row, condition.not, termEnd);
  const cell = row.get(condition.column);
  if ('filled' in condition) return (cell !== undefined) === condition.filled;
  if (cell === undefined) return false;
  if ('is' in condition) return cell === condition.is;
  if ('oneOf' in condition) return typeof cell !== 'boolean' && condition.oneOf.includes(cell);
  if ('startsWith' in condition) return String(cell).startsWith(condition.startsWith);
  if ('containsAny' in condition) {
    const text = String(cell).toLowerCase();
    return condition.containsAny.some((part) => text.includes(part));
  }
  if ('atLeast' in condition) return asNumber(cell) >= condition.atLeast;
  if ('atMost' in condition) return asNumber(cell) <= condition.atMost;
  if ('withinYears' in condition) {
    const date = asNumber(cell);
    return date < endOf(termEnd) && date >= yearsBefore(termEnd, condition.withinYears);
  }
  if ('between' in condition) {
    const [from, to] = condition.between;
    return (
      (from === undefined || asNumber(cell) >= endOf(from) - DAY) && asNumber(cell) < endOf(to)
    );
  }
  const other = row.get(condition.notAfter);
  // The whole day of the due date counts as in time.
  return other !== undefined && asNumber(cell) < Math.floor(asNumber(other) / DAY) * DAY + DAY;
}
