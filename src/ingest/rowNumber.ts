import type { RowNumber } from '../catalogue/model.ts';
import type { TableDescription } from '../monitoring/description.ts';
import { columnIndex, minutesPerDay } from './tableRow.ts';
import type { TableRow } from './tableRow.ts';

/**
 * Compiles the number a measure takes from a row: a column, whole days or hours between two moments.
 * `undefined` for an empty cell, and for a span that would run backwards.
 * @throws RangeError when the table has no such column.
 */
export function compileRowNumber(
  of: RowNumber,
  table: TableDescription,
): (row: TableRow) => number | undefined {
  if ('column' in of) {
    const index = columnIndex(table, of.column);
    return (row) => numberAt(row, index);
  }
  const hours = 'hoursFrom' in of;
  const from = columnIndex(table, hours ? of.hoursFrom : of.daysFrom);
  const to = columnIndex(table, hours ? of.hoursTo : of.daysTo);
  return (row) => {
    const start = numberAt(row, from);
    const end = numberAt(row, to);
    if (start === undefined || end === undefined) return undefined;
    const span = hours ? (end - start) / 60 : toDay(end) - toDay(start);
    return span < 0 ? undefined : span;
  };
}

/** The number in a cell; yes counts 1 and no 0, words and an empty cell are none. */
export function numberAt(row: TableRow, index: number): number | undefined {
  const value = row[index];
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' ? value : undefined;
}

function toDay(minutes: number): number {
  return Math.floor(minutes / minutesPerDay);
}
