import type { CsvHeader } from './csvHeader.ts';
import { DELIMITERS, findMixedHeader, MAX_HEADER_ROW } from './csvHeader.ts';
import { checkPersonalHeader } from './personalData.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';
import type { ProblemLog } from './problemLog.ts';
import { parseRecords } from './records.ts';
import { MAX_CELL, RecordSplitter } from './recordSplitter.ts';

const MAX_COLUMNS = 1000;

/**
 * What can be wrong with a header whatever the table is: ЗАГ-04…06 and ЗАГ-10 make the file unusable (`false`); a
 * column without a name (ЗАГ-08) is only not read.
 */
export function checkHeader(
  file: string,
  header: CsvHeader,
  knows: (header: string) => boolean,
  log: ProblemLog,
): boolean {
  const { cells, row, delimiter } = header;
  if (cells.length > MAX_COLUMNS) {
    log.add(problem('ЗАГ-05', { file, row }, { found: cells.length, limit: MAX_COLUMNS }));
    return false;
  }
  const long = cells.findIndex(({ length }) => length > MAX_CELL);
  if (long !== -1) {
    log.add(problem('ЗАГ-10', { file, row, column: long }, { limit: MAX_CELL }));
    return false;
  }
  const mixed = findMixedHeader(header, knows);
  if (mixed !== undefined) {
    const details = { expected: delimiter, found: mixed.delimiter };
    log.add(problem('ЗАГ-04', { file, row, column: mixed.column }, details));
    return false;
  }
  let isFree = true;
  for (const [column, title] of cells.entries()) {
    if (title === '') log.add(problem('ЗАГ-08', { file, row, column }, {}));
    const kind = checkPersonalHeader(title);
    if (kind === undefined) continue;
    isFree = false;
    log.add(problem('ЗАГ-06', { file, row, column, title }, { kind }));
  }
  return isFree;
}

/**
 * Why no header was found in the beginning of a file (`isWhole`: in all of it): nothing there, an open quote, a cell or
 * a line so long that the names of the columns cannot be reached, or other columns.
 */
export function explainNoHeader(file: string, text: string, isWhole: boolean): Problem {
  const first = text.trimStart().split('\n', 1)[0];
  if (first === undefined || first === '') return problem('ФАЙЛ-01', { file }, {});
  const long = findLong(text);
  // A quote whose end may still come is no open one, unless it has swallowed lines already.
  const isQuoted = long?.cell?.text.includes('\n') === false && !isWhole;
  const splitter = new RecordSplitter(';');
  const before = splitter.add(text);
  const { records, fault } = splitter.end();
  if (fault !== undefined && !isQuoted) {
    const row = before.records.length + records.length + 1;
    return problem('ФАЙЛ-07', { file, row }, {});
  }
  if (long === undefined) return problem('ФАЙЛ-08', { file }, { first });
  const { row, cell } = long;
  return cell === undefined
    ? problem('ФАЙЛ-10', { file, row }, { limit: MAX_CELL })
    : problem('ЗАГ-10', { file, row, column: cell.column }, { limit: MAX_CELL });
}

interface Long {
  readonly row: number;
  /** Absent: only the cells together are too long. */
  readonly cell?: { readonly column: number; readonly text: string };
}

/** The first record longer than a cell may be, among those that could be the header. */
function findLong(text: string): Long | undefined {
  const tables = DELIMITERS.map(
    (delimiter) => parseRecords(text, delimiter, true, MAX_HEADER_ROW).records,
  );
  const cellsOf = (records: string[][]) => records.reduce((sum, { length }) => sum + length, 0);
  const [records = []] = tables.sort((a, b) => cellsOf(b) - cellsOf(a));
  const at = records.findIndex((cells) => cells.join('').length > MAX_CELL);
  const cells = records[at];
  if (cells === undefined) return undefined;
  const column = cells.findIndex(({ length }) => length > MAX_CELL);
  const cell = cells[column];
  return { row: at + 1, ...(cell === undefined ? {} : { cell: { column, text: cell } }) };
}
