import type { CsvSummary } from '../kit/csvReader.ts';
import type { ProblemLog } from '../kit/problemLog.ts';
import type { SourceFile } from './facts.ts';

/** A file that was read, as the list of files has it. That none of its rows was counted is an error (ФАЙЛ-11). */
export function noteRows(
  file: string,
  summary: CsvSummary,
  accepted: number,
  log: ProblemLog,
): SourceFile {
  const { rows } = summary;
  if (rows > 0 && accepted === 0) log.add({ code: 'ФАЙЛ-11', place: { file }, details: { rows } });
  return { file, ...summary, accepted, rejected: rows - accepted };
}
