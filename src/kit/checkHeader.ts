import type { CsvHeader } from './csvHeader.ts';
import { findMixedHeader } from './csvHeader.ts';
import { checkPersonalHeader } from './personalData.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';
import type { ProblemLog } from './problemLog.ts';
import { RecordSplitter } from './recordSplitter.ts';

const MAX_COLUMNS = 1000;

/**
 * What can be wrong with a header whatever the table is: ЗАГ-04…06 make the file unusable (`false`); a column without
 * a name (ЗАГ-08) is only not read.
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

/** Why no header was found in the text of a file: nothing there, an open quote, or other columns. */
export function explainNoHeader(file: string, text: string): Problem {
  const first = text.trimStart().split('\n', 1)[0];
  if (first === undefined || first === '') return problem('ФАЙЛ-01', { file }, {});
  const splitter = new RecordSplitter(';');
  const before = splitter.add(text);
  const { records, fault } = splitter.end();
  if (fault === undefined) return problem('ФАЙЛ-08', { file }, { first });
  const row = before.records.length + records.length + 1;
  return problem('ФАЙЛ-07', { file, row }, {});
}
