import { readCsv } from '../../kit/csvReader.ts';
import type { ProblemLog } from '../../kit/problemLog.ts';
import type { SourceFile } from '../facts.ts';
import type { SchoolFolder } from '../schoolFolder.ts';
import type { YearFiles } from '../sortFiles.ts';
import type { EnteredLine, YearFolder } from './enteredLine.ts';
import { IndicatorsSink } from './indicatorsSink.ts';

/**
 * What the school entered for the self-assessment of each calendar year, in the order of the years. A file that is
 * unusable leaves its problems only.
 * @param done called after each table that was read.
 */
export async function loadYears(
  folder: SchoolFolder,
  years: ReadonlyMap<number, YearFiles>,
  log: ProblemLog,
  done: (file: SourceFile) => void,
): Promise<readonly YearFolder[]> {
  const loaded: YearFolder[] = [];
  for (const [year, { indicators: file, sections }] of [...years].sort(([a], [b]) => a - b)) {
    let entered: ReadonlyMap<string, EnteredLine> = new Map<string, EnteredLine>();
    if (file !== undefined) {
      const sink = new IndicatorsSink(file, year, log);
      const summary = await readCsv(file, () => folder.open(file), sink, log);
      if (summary !== undefined) {
        entered = sink.entered;
        const { accepted } = sink;
        done({ file, ...summary, accepted, rejected: summary.rows - accepted });
      }
    }
    loaded.push({ year, entered, sections });
  }
  return loaded;
}
