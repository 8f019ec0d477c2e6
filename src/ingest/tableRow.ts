import type { TableDescription } from '../monitoring/description.ts';

/**
 * One cell of a monitoring table after reading: words, a number, yes or no. A date or moment is minutes from
 * 1970-01-01 00:00 of the school's own clock. `undefined`: empty, or dropped as a fault.
 */
export type CellValue = string | number | boolean | undefined;

/** Cells in the order of the description's columns, whatever their order in the file. */
export type TableRow = readonly CellValue[];

export const minutesPerDay = 1440;

/**
 * Place of a column in a `TableRow`.
 * @throws RangeError when the table has no such column: the catalogue and the description disagree.
 */
export function columnIndex(table: TableDescription, name: string): number {
  const index = table.columns.findIndex((column) => column.name === name);
  if (index < 0) throw new RangeError(`columnIndex: table ${table.name} has no column ${name}`);
  return index;
}

/**
 * A day YYYY-MM-DD, or the same day some years before it, as minutes from 1970-01-01.
 * @throws RangeError when the text is no date.
 * @example minutesOfDay('1971-01-02', 1) // 1440
 */
export function minutesOfDay(date: string, yearsBefore = 0): number {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  if (year === undefined) throw new RangeError(`minutesOfDay: ${date} is no date`);
  return Date.UTC(Number(year) - yearsBefore, Number(month) - 1, Number(day)) / 60_000;
}
