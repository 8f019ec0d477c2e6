import { readCsv } from '../kit/csvReader.ts';
import type { CsvSink } from '../kit/csvReader.ts';
import type { ProblemLog } from '../kit/problemLog.ts';
import type { TableDescription } from '../monitoring/description.ts';
import type { Survey } from '../survey/survey.ts';
import { CycleRows } from './cycle/cycleRows.ts';
import { collectEntered } from './enteredValues.ts';
import type { IndicatorId } from './facts.ts';
import type { IndexedIndicator } from './indicatorIndex.ts';
import { loadResponses } from './loadResponses.ts';
import { noteRows, type FileNotes } from './noteRows.ts';
import { PupilNumbers } from './pupilNumbers.ts';
import type { Term } from './school.ts';
import type { SchoolFolder } from './schoolFolder.ts';
import { SiteCheckRows } from './siteCheck.ts';
import type { TermFiles } from './sortFiles.ts';
import { TableCounter } from './tableCounter.ts';
import type { TableCounts } from './tableCounter.ts';
import { columnIndex } from './tableRow.ts';
import { TableSink } from './tableSink.ts';
import type { TermCounts } from './termFacts.ts';
import { WorkCounts } from './works/workCounts.ts';

/** What the files of a term are read against. */
export interface TermContext {
  readonly folder: SchoolFolder;
  readonly term: Term;
  readonly termFiles: TermFiles;
  /** In the order they are read: `classes` first, since others are checked against it. */
  readonly tables: readonly TableDescription[];
  /** As they were asked in the term. */
  readonly surveys: readonly Survey[];
  readonly indicators: ReadonlyMap<IndicatorId, IndexedIndicator>;
  readonly log: ProblemLog;
  readonly files: FileNotes;
}

interface CountingSink extends CsvSink {
  readonly accepted: number;
}

/** Reads one file through its sink; false: it is unusable and what the sink counted must be forgotten. */
async function readFile(context: TermContext, file: string, sink: CountingSink): Promise<boolean> {
  const { folder, log, files } = context;
  const summary = await readCsv(file, () => folder.open(file), sink, log);
  if (summary === undefined) {
    files.refused(file);
    return false;
  }
  files.done(noteRows(file, summary, sink.accepted, log));
  return true;
}

async function readTables(context: TermContext): Promise<Omit<TermCounts, 'term' | 'surveys'>> {
  const { term, termFiles, tables, indicators, log } = context;
  const counted = new Map<string, TableCounts>();
  const pupils = new PupilNumbers();
  const works = new WorkCounts();
  const cycle = new CycleRows(indicators, log);
  let entered: TermCounts['entered'] = { figures: new Map() };
  let siteCheck: TermCounts['siteCheck'];
  for (const table of tables) {
    const file = termFiles.tables.get(table.name);
    if (file === undefined) continue;
    const counter = new TableCounter(table, indicators.values(), term.to);
    const figures = collectEntered(table.name === 'values' ? table : undefined, indicators, log);
    const numbers = new PupilNumbers();
    const ofWorks = works.open(table, file);
    const ofSite = new SiteCheckRows();
    const sink = new TableSink(
      file,
      table,
      term,
      (row, place) => {
        if (!figures.take(row, place)) return false;
        if (table.name === 'classes') numbers.add(table, row);
        counter.add(row);
        ofWorks?.counter.add(row);
        ofSite.add(table.name, row);
        cycle.add(table, row, place);
        return true;
      },
      log,
    );
    if (!(await readFile(context, file, sink))) {
      cycle.drop(table);
      continue;
    }
    pupils.take(numbers);
    ofWorks?.keep();
    siteCheck = ofSite.check(file) ?? siteCheck;
    if (table.name === 'values') entered = { figures: figures.figures, file };
    counted.set(table.name, {
      table,
      file,
      has: (column) => sink.has(columnIndex(table, column)),
      of: (indicator, side) => counter.counts(indicator, side),
    });
  }
  return {
    tables: counted,
    entered,
    pupils,
    outside: works.works(),
    siteCheck,
    cycle: cycle.cycle(),
  };
}

/** Reads all files of a term one after another; a file that is unusable leaves no trace but its problems. */
export async function loadTerm(context: TermContext): Promise<TermCounts> {
  const tables = await readTables(context);
  const surveys = await loadResponses(context, tables.pupils.classes);
  return { term: context.term, ...tables, surveys };
}
