import path from 'node:path';
import { BOM, renderCsvLine } from '../../kit/csvLine.ts';
import type { ProblemLog } from '../../kit/problemLog.ts';
import { diskFolder } from '../../ingest/diskFolder.ts';
import { toColumns } from '../../survey/columns.ts';
import type { Survey } from '../../survey/survey.ts';
import type { Store } from '../store/store.ts';
import { exportColumns } from './exportColumns.ts';
import { mergeRows } from './mergeRows.ts';
import { replaceFile } from './replaceFile.ts';
import { findResponsesFile, readResponsesFile, usualPath } from './responsesFile.ts';
import type { ResponsesFile } from './responsesFile.ts';

export interface ExportOptions {
  /** The school's folder. */
  readonly root: string;
  readonly store: Store;
  readonly survey: Survey;
  readonly term: string;
  /** Also what was exported before and is no longer in the file. Without a file everything is exported in any case. */
  readonly all: boolean;
  readonly log: ProblemLog;
}

export interface Exported {
  /** Path from the school's folder. */
  readonly file: string;
  /** Rows that were added to it. */
  readonly added: number;
  /** Rows that it has now. */
  readonly rows: number;
}

/**
 * Adds the stored answers of a survey and a term to `data/<term>/responses/<survey>.csv` and marks them as exported.
 * Rows that are there stay as they are; where nothing is to be added the file is not touched. `undefined`: the file
 * that is there could not be read whole and was left alone; the log says why.
 */
export async function exportSurvey(options: ExportOptions): Promise<Exported | undefined> {
  const { root, store, survey, term, log } = options;
  const folder = diskFolder(root);
  const found = await findResponsesFile(folder, survey.id, term);
  const old = found === undefined ? undefined : await readResponsesFile(folder, found, survey, log);
  if (found !== undefined && old === undefined) return undefined;
  const file = found ?? usualPath(survey.id, term);
  const isEmpty = old === undefined || old.rows.length === 0;
  const part = isEmpty || options.all ? undefined : 'not-exported';

  // The header comes first, so the stored answers are gone through twice and never held in memory.
  const has = new Set(old?.rows.map(({ id }) => id));
  const asked = new Set<string>();
  const keys: string[] = [];
  for await (const { key, cells } of store.read(survey.id, term, part)) {
    keys.push(key);
    if (!has.has(key)) for (const name of cells.keys()) asked.add(name);
  }
  const added = keys.filter((key) => !has.has(key)).length;
  if (added > 0) await writeFile(path.join(root, file), options, old, asked, new Set(keys));
  await store.markExported(survey.id, term, keys);
  return { file, added, rows: (old?.rows.length ?? 0) + added };
}

async function writeFile(
  file: string,
  { store, survey, term }: ExportOptions,
  old: ResponsesFile | undefined,
  asked: ReadonlySet<string>,
  chosen: ReadonlySet<string>,
): Promise<void> {
  const names = toColumns(survey).map(({ name }) => name);
  const { header, ofFile, ofStore } = exportColumns(names, old, asked);
  async function* fresh() {
    // What came since the first pass waits for the next export.
    for await (const answers of store.read(survey.id, term)) {
      if (chosen.has(answers.key)) yield ofStore(answers);
    }
  }
  async function* lines() {
    yield BOM + renderCsvLine(header);
    const rows = mergeRows(old?.rows.map(ofFile) ?? [], fresh());
    for await (const { cells } of rows) yield renderCsvLine(cells);
  }
  await replaceFile(file, lines());
}
