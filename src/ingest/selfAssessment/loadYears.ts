import { readCsv } from '../../kit/csvReader.ts';
import type { ProblemLog } from '../../kit/problemLog.ts';
import { noteRows, type FileNotes } from '../noteRows.ts';
import type { SchoolFolder } from '../schoolFolder.ts';
import type { YearFiles } from '../sortFiles.ts';
import { readTextFile } from '../readTextFile.ts';
import type { ReportApproval } from './approvalSchema.ts';
import type { EnteredLine, YearFolder } from './enteredLine.ts';
import { IndicatorsSink } from './indicatorsSink.ts';
import { loadProse } from './loadProse.ts';
import { readApproval } from './readApproval.ts';

/**
 * What the school entered for the self-assessment of each calendar year, in the order of the years. A file that is
 * unusable leaves its problems only.
 */
export async function loadYears(
  folder: SchoolFolder,
  years: ReadonlyMap<number, YearFiles>,
  log: ProblemLog,
  files: FileNotes,
): Promise<readonly YearFolder[]> {
  const loaded: YearFolder[] = [];
  for (const [year, { indicators: file, approval, sections }] of [...years].sort(
    ([a], [b]) => a - b,
  )) {
    let entered: ReadonlyMap<string, EnteredLine> = new Map<string, EnteredLine>();
    if (file !== undefined) {
      const sink = new IndicatorsSink(file, year, log);
      const summary = await readCsv(file, () => folder.open(file), sink, log);
      if (summary === undefined) files.refused(file);
      else {
        entered = sink.entered;
        files.done(noteRows(file, summary, sink.accepted, log));
      }
    }
    loaded.push({
      year,
      entered,
      prose: await loadProse(folder, year, sections, log),
      approval: approval === undefined ? {} : await loadApproval(folder, approval, log),
    });
  }
  return loaded;
}

async function loadApproval(
  folder: SchoolFolder,
  file: string,
  log: ProblemLog,
): Promise<ReportApproval> {
  const text = await readTextFile(folder, file, log);
  return text === undefined ? {} : readApproval(file, text, log);
}
