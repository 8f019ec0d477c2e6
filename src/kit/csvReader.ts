import { checkHeader, explainNoHeader } from './checkHeader.ts';
import type { CsvHeader } from './csvHeader.ts';
import { cutSepLine, findHeader } from './csvHeader.ts';
import { decodeText } from './decodeText.ts';
import type { Inspection } from './encoding.ts';
import { inspectBytes } from './encoding.ts';
import { toLineFeeds } from './lineEnds.ts';
import { problem } from './problem.ts';
import type { ProblemLog } from './problemLog.ts';
import type { Split } from './recordSplitter.ts';
import { MAX_RECORD, RecordSplitter } from './recordSplitter.ts';
import { RowReader } from './rowReader.ts';

/**
 * The bytes of a file from the beginning, in chunks of any size; called twice. A chunk is not kept: the next one may
 * overwrite it.
 */
export type OpenBytes = () => AsyncIterable<Uint8Array>;

/** Who takes the table: it knows the names of the columns and counts the records. */
export interface CsvSink {
  /**
   * Is this cell text the name or title of a column? Used to fix the delimiter and find the header row (within the
   * first 30 records). Called with trimmed text.
   */
  knows(header: string): boolean;
  /**
   * The header record, cells trimmed, without empty cells at the end; false stops the reading (problem already
   * logged by the sink). Columns without a name (`''`) and with personal data are reported by the reader.
   */
  header(cells: readonly string[], row: number): boolean;
  /** One record below the header, as many cells as the header has. The array is the reader's: do not keep it. */
  record(cells: readonly string[], row: number): void;
}

export interface CsvSummary {
  /** Records below the header, blank ones not counted, left out ones counted. */
  readonly rows: number;
  /** `UTF-8`, `UTF-8 с BOM`, `UTF-16`, `Windows-1251`. */
  readonly encoding: string;
  readonly delimiter: string;
  readonly sha256: string;
}

/** Characters in which the header is looked for. */
const MAX_HEAD = 512 * 1024;

/**
 * Reads a CSV file as Excel would show it: bytes → text → records, in two streaming passes. Rows are numbered from 1
 * with blank ones, a line break in quotes stays in its row, a first line `sep=;` is no row.
 * `undefined`: the file as a whole is unusable (ФАЙЛ-…, ЗАГ-04…10; the problems are in the log) and whatever the sink
 * counted must be thrown away. Rows that do not fit the header are reported (СТР-…) and not handed over.
 */
export async function readCsv(
  file: string,
  open: OpenBytes,
  sink: CsvSink,
  log: ProblemLog,
): Promise<CsvSummary | undefined> {
  const bytes = new Bytes(file, open, log);
  const inspection = await inspectBytes(file, bytes.read());
  if (bytes.hasFailed()) return undefined;
  if ('code' in inspection) {
    log.add(inspection);
    return undefined;
  }
  const table = new TableReader(file, inspection, sink, log);
  for await (const text of decodeText(bytes.read(), inspection.encoding)) {
    table.add(text);
    if (table.hasFault) return undefined;
  }
  return bytes.hasFailed() ? undefined : table.end();
}

/** The bytes until the disk gives no more; a failure is a problem too (ФАЙЛ-09). */
class Bytes {
  readonly #file: string;
  readonly #open: OpenBytes;
  readonly #log: ProblemLog;
  #failed = false;

  constructor(file: string, open: OpenBytes, log: ProblemLog) {
    this.#file = file;
    this.#open = open;
    this.#log = log;
  }

  async *read(): AsyncGenerator<Uint8Array> {
    try {
      yield* this.#open();
    } catch (error) {
      this.#failed = true;
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
      this.#log.add(problem('ФАЙЛ-09', { file: this.#file }, { code }));
    }
  }

  hasFailed(): boolean {
    return this.#failed;
  }
}

/** Text in pieces → the header, once enough text is there → row by row. */
class TableReader {
  readonly #file: string;
  readonly #inspection: Inspection;
  readonly #sink: CsvSink;
  readonly #log: ProblemLog;
  #head = '';
  #table: { header: CsvHeader; splitter: RecordSplitter; rows: RowReader } | undefined;
  /** Of the record that was read last. */
  #row = 0;
  #hasFault = false;

  constructor(file: string, inspection: Inspection, sink: CsvSink, log: ProblemLog) {
    this.#file = file;
    this.#inspection = inspection;
    this.#sink = sink;
    this.#log = log;
  }

  get hasFault(): boolean {
    return this.#hasFault;
  }

  add(text: string): void {
    if (this.#table !== undefined) this.#take(this.#table.splitter.add(text));
    else {
      this.#head += text;
      if (this.#head.length >= MAX_HEAD) this.#begin(false);
    }
  }

  end(): CsvSummary | undefined {
    if (this.#table === undefined) this.#begin(true);
    if (this.#table === undefined || this.#hasFault) return undefined;
    const { header, splitter, rows } = this.#table;
    const { last, ...split } = splitter.end();
    if (!this.#take(split)) return undefined;
    if (last !== undefined && this.#row >= header.row) {
      rows.addOpen(last.cells, this.#row + 1, this.#inspection.endsTorn);
    }
    rows.end();
    return rows.hasFault
      ? undefined
      : {
          rows: rows.count,
          encoding: this.#inspection.encoding.title,
          delimiter: header.delimiter,
          sha256: this.#inspection.sha256,
        };
  }

  #begin(isWhole: boolean): void {
    const { body, delimiter } = cutSepLine(toLineFeeds(this.#head));
    this.#head = '';
    const knows = (header: string) => this.#sink.knows(header);
    const header = findHeader(body, isWhole, knows, delimiter);
    if (header === undefined) {
      this.#hasFault = true;
      this.#log.add(explainNoHeader(this.#file, body, isWhole));
    } else if (
      !checkHeader(this.#file, header, knows, this.#log) ||
      !this.#sink.header(header.cells, header.row)
    ) {
      this.#hasFault = true;
    } else {
      const rows = new RowReader(this.#file, header, this.#log, this.#sink);
      const splitter = new RecordSplitter(header.delimiter);
      this.#table = { header, splitter, rows };
      this.#take(splitter.add(body));
    }
  }

  /** `false`: a fault, now in the log. */
  #take({ records, mayHaveLongCells, fault }: Split): boolean {
    if (this.#table === undefined) return false;
    const { header, rows } = this.#table;
    for (const cells of records) {
      this.#row++;
      if (this.#row > header.row) rows.add(cells, this.#row, mayHaveLongCells);
      if (rows.hasFault) break;
    }
    if (fault !== undefined && !rows.hasFault) {
      const place = { file: this.#file, row: this.#row + 1 };
      this.#log.add(
        fault === 'open-quote'
          ? problem('ФАЙЛ-07', place, {})
          : problem('ФАЙЛ-10', place, { limit: MAX_RECORD }),
      );
    }
    this.#hasFault = fault !== undefined || rows.hasFault;
    return !this.#hasFault;
  }
}
