import type { TableRow } from '../tableRow.ts';

/** The words of a cell; undefined where it holds none. */
export function textOf(row: TableRow, column: number): string | undefined {
  const cell = row[column];
  return typeof cell === 'string' ? cell : undefined;
}

/** The number of a cell; undefined where it holds none. */
export function numberOf(row: TableRow, column: number): number | undefined {
  const cell = row[column];
  return typeof cell === 'number' ? cell : undefined;
}
