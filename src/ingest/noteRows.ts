import type { CsvSummary } from '../kit/csvReader.ts';
import type { ProblemLog } from '../kit/problemLog.ts';
import type { SourceFile } from './facts.ts';

/** Who is told what became of each file with rows. */
export interface FileNotes {
  /** It was read to its end. */
  readonly done: (file: SourceFile) => void;
  /** It is unusable as a whole, or nobody can tell what it is read against. */
  readonly refused: (file: string) => void;
}

/** Rows of a file from which on the loss of half of them is more than a slip or two. */
const MANY_ROWS = 20;

/**
 * A file that was read, as the list of files has it. That none of its rows was counted is an error (ФАЙЛ-11), that
 * fewer than half were is told (ФАЙЛ-12): an export of a whole year in one half-year's folder is such a file, and a
 * good one.
 */
export function noteRows(
  file: string,
  summary: CsvSummary,
  accepted: number,
  log: ProblemLog,
): SourceFile {
  const { rows } = summary;
  if (rows > 0 && accepted === 0) log.add({ code: 'ФАЙЛ-11', place: { file }, details: { rows } });
  else if (rows >= MANY_ROWS && accepted * 2 < rows) {
    log.add({ code: 'ФАЙЛ-12', place: { file }, details: { accepted, rows } });
  }
  return { file, ...summary, accepted, rejected: rows - accepted };
}
