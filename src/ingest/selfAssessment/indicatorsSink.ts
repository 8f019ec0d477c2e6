import { order1324, order1324Parts } from '../../catalogue/order1324.ts';
import type { OrderLine } from '../../catalogue/order1324/orderLine.ts';
import { readCellText } from '../../kit/cellText.ts';
import { isMissing } from '../../kit/cells.ts';
import type { CsvSink } from '../../kit/csvReader.ts';
import type { Place } from '../../kit/problem.ts';
import type { ProblemLog } from '../../kit/problemLog.ts';
import { columnOfHeader } from '../../monitoring/headers.ts';
import { indicators } from '../../monitoring/tables/indicators.ts';
import { mapHeader, type HeaderMap } from '../mapHeader.ts';
import { columnIndex } from '../tableRow.ts';
import type { EnteredLine } from './enteredLine.ts';
import { exampleOf, hintOf, readFigure } from './readFigure.ts';
import { readLineNumber } from './readLineNumber.ts';

const [LINE, VALUE, NOTE] = ['line', 'value', 'note'].map((name) => columnIndex(indicators, name));

/**
 * Reads `indicators.csv` of a year. A number that the order does not have (СМ-01), a figure of another kind (СМ-02) and
 * a second row of a line (СМ-03) are left out and logged; a row without a figure says nothing, nor does a heading.
 */
export class IndicatorsSink implements CsvSink {
  readonly #file: string;
  readonly #lines: ReadonlyMap<string, OrderLine>;
  readonly #log: ProblemLog;
  readonly #entered = new Map<string, EnteredLine>();
  #titles: readonly string[] = [];
  #places: HeaderMap['places'] = [];
  #accepted = 0;

  constructor(file: string, year: number, log: ProblemLog) {
    this.#file = file;
    this.#lines = new Map(order1324(year).map((line) => [line.number, line]));
    this.#log = log;
  }

  get accepted(): number {
    return this.#accepted;
  }

  get entered(): ReadonlyMap<string, EnteredLine> {
    return this.#entered;
  }

  knows(header: string): boolean {
    return columnOfHeader(indicators, header) !== undefined;
  }

  header(cells: readonly string[], row: number): boolean {
    const { columns } = indicators;
    const known = columns.map(({ title, required = false }) => ({ title, required }));
    const find = (header: string) => {
      const column = columnOfHeader(indicators, header);
      return column === undefined ? undefined : columns.indexOf(column);
    };
    const map = mapHeader(this.#file, row, cells, known, find, this.#log);
    this.#titles = cells;
    this.#places = map?.places ?? [];
    return map !== undefined;
  }

  record(cells: readonly string[], row: number): void {
    const [number, value] = [this.#textOf(cells, LINE), this.#textOf(cells, VALUE)];
    const line = this.#lines.get(readLineNumber(number) ?? '');
    if (isMissing(value) && (line !== undefined || isHeading(number))) this.#accepted += 1;
    else if (line === undefined) {
      this.#log.add({ code: 'СМ-01', place: this.#placeOf(LINE, row), details: { found: number } });
    } else this.#take(line, value, this.#textOf(cells, NOTE), row);
  }

  #take(line: OrderLine, value: string, note: string, row: number): void {
    const place = this.#placeOf(VALUE, row);
    const figure = readFigure(line, value);
    const earlier = this.#entered.get(line.number);
    if (figure === undefined) {
      const hint = hintOf(line, value);
      const details = { line: line.number, found: value, example: exampleOf(line.unit), hint };
      this.#log.add({ code: 'СМ-02', place, details });
    } else if (earlier !== undefined) {
      const details = { line: line.number, firstRow: earlier.place.row };
      this.#log.add({ code: 'СМ-03', place: this.#placeOf(LINE, row), details });
    } else {
      this.#accepted += 1;
      this.#entered.set(line.number, {
        figure,
        ...(isMissing(note) ? {} : { note: readCellText(note).trim() }),
        place,
      });
    }
  }

  #textOf(cells: readonly string[], column = -1): string {
    return cells[this.#places[column] ?? -1] ?? '';
  }

  #placeOf(column = -1, row: number): Required<Place> {
    const at = this.#places[column] ?? 0;
    return { file: this.#file, row, column: at, title: this.#titles[at] ?? '' };
  }
}

/** A row of the order's own table that has no figure: nothing, or the name of a part. */
function isHeading(number: string): boolean {
  const read = readLineNumber(number);
  return isMissing(number) || order1324Parts.some((part) => part.number === read);
}
