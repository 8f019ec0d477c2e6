import type { CsvHeader } from './csvHeader.ts';
import { DELIMITERS } from './csvHeader.ts';
import { isHeaderAgain } from './headerAgain.ts';
import { PersonalSample } from './personalData.ts';
import type { Place } from './problem.ts';
import { problem } from './problem.ts';
import type { ProblemLog } from './problemLog.ts';
import { MAX_CELL } from './recordSplitter.ts';
import { ShortBlocks } from './shortBlocks.ts';

/** Rows in which values are compared with what personal data look like. */
const SAMPLE_ROWS = 200;
const TOTAL = /^(?:итого(?![а-яё])|всего(?:$|:|\s+(?:по|в|на|за)\s))/i;

/** Who knows the names of the columns and takes the records that fit. */
interface RowSink {
  knows(title: string): boolean;
  record(cells: readonly string[], row: number): void;
}

/**
 * The records below a header: hands over those that fit it, reports the others. Blank rows are skipped; `count`
 * tells all the rest. A fault (ЗАГ-04, ЗАГ-07, ЗАГ-09) means that the file as a whole must not be used.
 */
export class RowReader {
  readonly #file: string;
  readonly #header: CsvHeader;
  readonly #width: number;
  readonly #log: ProblemLog;
  readonly #knows: (title: string) => boolean;
  readonly #blocks: ShortBlocks;
  #sample: PersonalSample | undefined = new PersonalSample();
  #sampled = 0;
  #rows = 0;
  #hasFault = false;

  constructor(file: string, header: CsvHeader, log: ProblemLog, sink: RowSink) {
    this.#file = file;
    this.#header = header;
    this.#width = header.cells.length;
    this.#log = log;
    this.#knows = (title) => sink.knows(title);
    const expected = this.#width;
    this.#blocks = new ShortBlocks(expected, header.row, {
      take: (cells, row) => {
        if (this.#sample !== undefined) this.#watch(this.#sample, cells);
        if (!this.#hasFault) sink.record(cells, row);
      },
      report: (cells, row) => {
        log.add(problem('СТР-02', { file, row }, { found: cells.length, expected }));
      },
      refuse: (found) => {
        this.#hasFault = true;
        log.add(problem('ЗАГ-09', { file, row: header.row }, { found, expected }));
      },
    });
  }

  /** Records that are not blank. */
  get count(): number {
    return this.#rows;
  }

  get hasFault(): boolean {
    return this.#hasFault;
  }

  /** `undefined`: a record whose quotes leave its end unclear. */
  add(cells: string[] | undefined, row: number, mayHaveLongCells: boolean): void {
    const first = cells === undefined ? '' : firstFilled(cells);
    if (first === undefined) return;
    this.#rows++;
    if (cells === undefined) this.#log.add(problem('СТР-07', { file: this.#file, row }, {}));
    else if (TOTAL.test(first.trimStart())) {
      this.#log.add(problem('СТР-04', { file: this.#file, row }, { found: first }));
    } else if (isHeaderAgain(cells, row, this.#header, this.#knows)) {
      this.#log.add(problem('СТР-08', { file: this.#file, row }, {}));
    } else if (!mayHaveLongCells || !this.#reportLongCell(cells, row)) {
      this.#addByLength(cells, row);
    }
  }

  /**
   * The last record when no line end follows: cut if the last character `isCut` or if it has fewer cells than the
   * header and than the rows before it.
   */
  addOpen(cells: string[] | undefined, row: number, isCut: boolean): void {
    const isShort = cells !== undefined && cells.length < this.#width;
    const isTorn = isCut || (isShort && cells.length !== this.#blocks.sharedLength);
    if (!isTorn || cells === undefined || firstFilled(cells) === undefined) {
      this.add(cells, row, true);
      return;
    }
    this.#rows++;
    this.#log.add(problem('СТР-03', { file: this.#file, row }, {}));
  }

  end(): void {
    this.#blocks.end();
    if (this.#sample !== undefined) this.#judge(this.#sample);
    if (this.#rows === 0) this.#log.add(problem('СТР-06', { file: this.#file }, {}));
  }

  #addByLength(cells: string[], row: number): void {
    const expected = this.#width;
    if (cells.length > expected) {
      const last = cells.findLastIndex((cell) => cell.trim() !== '');
      if (last >= expected) {
        const details = { found: last + 1, expected };
        this.#log.add(problem('СТР-01', { file: this.#file, row }, details));
        return;
      }
      cells.length = expected;
    }
    if (cells.length === expected) this.#blocks.addFull(cells, row);
    else if (!this.#reportOtherDelimiter(cells, row)) this.#blocks.addShort(cells, row);
  }

  #reportLongCell(cells: readonly string[], row: number): boolean {
    for (let column = 0; column < cells.length; column++) {
      if ((cells[column]?.length ?? 0) <= MAX_CELL) continue;
      this.#log.add(problem('СТР-05', this.#place(column, row), { limit: MAX_CELL }));
      return true;
    }
    return false;
  }

  /** A row in one piece that another delimiter cuts exactly. Two columns are weak evidence: a comma in a text. */
  #reportOtherDelimiter(cells: readonly string[], row: number): boolean {
    const [only, ...others] = cells;
    const isSure = this.#width > 2 || this.#rows === 1;
    if (only === undefined || others.length > 0 || !isSure) return false;
    const expected = this.#header.delimiter;
    const found = DELIMITERS.find((other) => only.split(other).length === this.#width);
    if (found === undefined) return false;
    this.#hasFault = true;
    this.#log.add(problem('ЗАГ-04', { file: this.#file, row }, { expected, found }));
    return true;
  }

  #watch(sample: PersonalSample, cells: readonly string[]): void {
    sample.add(cells);
    this.#sampled++;
    if (this.#sampled === SAMPLE_ROWS) this.#judge(sample);
  }

  #judge(sample: PersonalSample): void {
    this.#sample = undefined;
    for (const { column, kind } of sample.found()) {
      this.#hasFault = true;
      this.#log.add(problem('ЗАГ-07', this.#place(column), { kind }));
    }
  }

  #place(column: number, row?: number): Place {
    const title = this.#header.cells[column];
    return {
      file: this.#file,
      column,
      ...(row === undefined ? {} : { row }),
      ...(title === undefined ? {} : { title }),
    };
  }
}

function firstFilled(cells: readonly string[]): string | undefined {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return cell;
  return undefined;
}
