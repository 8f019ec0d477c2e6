import type { CsvSink } from '../../kit/csvReader.ts';
import { readCsv } from '../../kit/csvReader.ts';
import type { ProblemLog } from '../../kit/problemLog.ts';
import type { SchoolFolder } from '../../ingest/schoolFolder.ts';
import { createHeaderReader, idColumn, toColumns } from '../../survey/columns.ts';
import type { Survey } from '../../survey/survey.ts';

/** A file of answers as it lies in `data/`, cell by cell as somebody saved it. */
export interface ResponsesFile {
  /** By place in the file: the name of a column of the survey, or the header itself where the survey has none. */
  readonly columns: readonly string[];
  readonly rows: readonly ResponsesRow[];
}

export interface ResponsesRow {
  /** Empty: the row has none. */
  readonly id: string;
  readonly cells: readonly string[];
}

/** The file of a survey's answers in a term; a school may have written its name in other letters: `Parents.CSV`. */
export async function findResponsesFile(
  folder: SchoolFolder,
  survey: string,
  term: string,
): Promise<string | undefined> {
  const usual = usualPath(survey, term).toLowerCase();
  return (await folder.list()).find((path) => path.normalize('NFC').toLowerCase() === usual);
}

/** Where the answers of a survey in a term are exported to, from the school's folder. */
export function usualPath(survey: string, term: string): string {
  return `data/${term}/responses/${survey}.csv`;
}

/** Reads a file of answers; `undefined`: not every row of it could be read, and the log says which. */
export async function readResponsesFile(
  folder: SchoolFolder,
  path: string,
  survey: Survey,
  log: ProblemLog,
): Promise<ResponsesFile | undefined> {
  const find = createHeaderReader(toColumns(survey));
  let columns: readonly string[] = [];
  let idAt = -1;
  const rows: ResponsesRow[] = [];
  const sink: CsvSink = {
    knows: (header) => find(header) !== undefined,
    header(cells) {
      columns = cells.map((cell) => find(cell)?.name ?? cell);
      idAt = columns.indexOf(idColumn.name);
      return true;
    },
    record(cells) {
      rows.push({ id: cells[idAt]?.trim() ?? '', cells: [...cells] });
    },
  };
  const summary = await readCsv(path, () => folder.open(path), sink, log);
  return summary === undefined || rows.length < summary.rows ? undefined : { columns, rows };
}
