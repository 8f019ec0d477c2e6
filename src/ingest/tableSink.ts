import type { CsvSink } from '../kit/csvReader.ts';
import type { Place } from '../kit/problem.ts';
import type { ProblemLog } from '../kit/problemLog.ts';
import { checkOrder } from '../monitoring/checkOrder.ts';
import { checkParts } from '../monitoring/checkParts.ts';
import type { TableColumn, TableDescription } from '../monitoring/description.ts';
import { columnOfHeader } from '../monitoring/headers.ts';
import { readTableCell } from '../monitoring/readTableCell.ts';
import { mapHeader } from './mapHeader.ts';
import type { HeaderMap } from './mapHeader.ts';
import { russianDate } from './russianDate.ts';
import type { Term } from './school.ts';
import { columnIndex, minutesOfDay, minutesPerDay } from './tableRow.ts';
import type { CellValue, TableRow } from './tableRow.ts';

/** Takes a row that can be counted; `false`: it was left out after all, and that is logged. */
export type TakeRow = (row: TableRow, place: RowPlace) => boolean;

/** Where a row stands in its file, to name its cells in a problem. */
export interface RowPlace {
  readonly row: number;
  /** Place of a cell by its column in the description. */
  cell(column: number): Place;
}

/**
 * Reads the records of a monitoring table into typed rows. A bad cell is dropped and the rest of its row counts; a row
 * without a required cell, outside of the term, or said before (`key`) is left out; all of it is in the log.
 */
export class TableSink implements CsvSink {
  readonly #file: string;
  readonly #table: TableDescription;
  readonly #term: Term;
  readonly #take: TakeRow;
  readonly #log: ProblemLog;
  readonly #keys = new Map<string, number>();
  readonly #keyColumns: readonly number[];
  readonly #dated: number;
  readonly #window: readonly [from: number, to: number];
  #titles: readonly string[] = [];
  #places: HeaderMap['places'] = [];
  #accepted = 0;

  constructor(file: string, table: TableDescription, term: Term, take: TakeRow, log: ProblemLog) {
    this.#file = file;
    this.#table = table;
    this.#term = term;
    this.#take = take;
    this.#log = log;
    this.#keyColumns = (table.key ?? []).map((name) => columnIndex(table, name));
    this.#dated = table.dated === undefined ? -1 : columnIndex(table, table.dated);
    this.#window = [minutesOfDay(term.from), minutesOfDay(term.to) + minutesPerDay];
  }

  /** Rows that were counted. */
  get accepted(): number {
    return this.#accepted;
  }

  /** Whether the file has the column of that place in the description. */
  has(column: number): boolean {
    return this.#places[column] !== undefined;
  }

  knows(header: string): boolean {
    return columnOfHeader(this.#table, header) !== undefined;
  }

  header(cells: readonly string[], row: number): boolean {
    const { columns } = this.#table;
    const known = columns.map(({ title, required = false }) => ({ title, required }));
    const find = (header: string) => {
      const column = columnOfHeader(this.#table, header);
      return column === undefined ? undefined : columns.indexOf(column);
    };
    const map = mapHeader(this.#file, row, cells, known, find, this.#log);
    this.#titles = cells;
    this.#places = map?.places ?? [];
    return map !== undefined;
  }

  record(cells: readonly string[], rowNumber: number): void {
    const place: RowPlace = {
      row: rowNumber,
      cell: (column) => this.#placeOf(column, rowNumber),
    };
    const row = this.#readCells(cells, place);
    if (row === undefined || !this.#isInTerm(row, cells, place)) return;
    for (const { column, code, details } of checkParts(this.#table, row)) {
      this.#log.add({ code, place: place.cell(column), details });
      row[column] = undefined;
    }
    if (!this.#isNew(row, place) || !this.#take(row, place)) return;
    this.#accepted += 1;
    this.#reportOrder(row, cells, place);
  }

  #reportOrder(row: TableRow, cells: readonly string[], place: RowPlace): void {
    const textOf = (column: number) => cells[this.#places[column] ?? -1] ?? '';
    for (const { column, other } of checkOrder(this.#table, row)) {
      const otherTitle = this.#table.columns[other]?.title ?? '';
      const details = { found: textOf(column), other: textOf(other), otherTitle };
      this.#log.add({ code: 'МОН-17', place: place.cell(column), details });
    }
  }

  #readCells(cells: readonly string[], place: RowPlace): CellValue[] | undefined {
    const row: CellValue[] = [];
    const unread: TableColumn[] = [];
    this.#table.columns.forEach((column, at) => {
      const from = this.#places[at];
      const reading = from === undefined ? 'blank' : readTableCell(column, cells[from] ?? '');
      const value = typeof reading === 'object' && 'value' in reading ? reading.value : undefined;
      row.push(value);
      if (typeof reading === 'object' && 'code' in reading) {
        this.#log.add({ ...reading, place: place.cell(at) });
      }
      if (value !== undefined || column.required !== true) return;
      unread.push(column);
      const code = reading === 'blank' ? 'МОН-08' : 'МОН-14';
      this.#log.add({ code, place: place.cell(at), details: { title: column.title } });
    });
    return unread.length === 0 ? row : undefined;
  }

  #isInTerm(row: TableRow, cells: readonly string[], place: RowPlace): boolean {
    const date = row[this.#dated];
    const [from, to] = this.#window;
    if (typeof date !== 'number' || (date >= from && date < to)) return true;
    const found = cells[this.#places[this.#dated] ?? -1] ?? '';
    const details = { found, from: russianDate(this.#term.from), to: russianDate(this.#term.to) };
    this.#log.add({ code: 'МОН-10', place: place.cell(this.#dated), details });
    return false;
  }

  #isNew(row: TableRow, place: RowPlace): boolean {
    if (this.#keyColumns.length === 0) return true;
    const key = JSON.stringify(this.#keyColumns.map((column) => row[column] ?? null));
    const firstRow = this.#keys.get(key);
    if (firstRow === undefined) {
      this.#keys.set(key, place.row);
      return true;
    }
    const titles = this.#keyColumns.map((column) => this.#table.columns[column]?.title ?? '');
    const at = { file: this.#file, row: place.row };
    this.#log.add({ code: 'МОН-11', place: at, details: { firstRow, titles } });
    return false;
  }

  #placeOf(column: number, row: number): Place {
    const at = this.#places[column];
    const title = this.#titles[at ?? -1];
    if (at === undefined || title === undefined) return { file: this.#file, row };
    return { file: this.#file, row, column: at, title };
  }
}
