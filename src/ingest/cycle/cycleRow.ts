import type { TableDescription } from '../../monitoring/description.ts';
import { columnIndex, minutesPerDay, type CellValue, type TableRow } from '../tableRow.ts';

/** The cells of a row by the names of their columns; an empty cell, or a column the table lacks, is undefined. */
export class CycleRow {
  readonly #table: TableDescription;
  readonly #row: TableRow;

  constructor(table: TableDescription, row: TableRow) {
    this.#table = table;
    this.#row = row;
  }

  /** Place of a column in the description. */
  at(column: string): number {
    return columnIndex(this.#table, column);
  }

  text(column: string): string | undefined {
    const value = this.#value(column);
    return typeof value === 'string' ? value : undefined;
  }

  /** @throws RangeError when the cell is empty: the reader of tables lets no such row through. */
  required(column: string): string {
    const value = this.text(column);
    if (value === undefined) throw new RangeError(`CycleRow: ${column} is empty`);
    return value;
  }

  number(column: string): number | undefined {
    const value = this.#value(column);
    return typeof value === 'number' ? value : undefined;
  }

  flag(column: string): boolean | undefined {
    const value = this.#value(column);
    return typeof value === 'boolean' ? value : undefined;
  }

  /** YYYY-MM-DD. */
  day(column: string): string | undefined {
    const minutes = this.number(column);
    if (minutes === undefined) return undefined;
    const start = Math.floor(minutes / minutesPerDay) * minutesPerDay;
    return new Date(start * 60_000).toISOString().slice(0, 10);
  }

  #value(column: string): CellValue {
    return this.#row[this.#table.columns.findIndex(({ name }) => name === column)];
  }
}
