import { readCsv } from '../kit/csvReader.ts';
import { checkClasses } from './checkClasses.ts';
import { CycleRows } from './cycle/cycleRows.ts';
import { collectEntered } from './enteredValues.ts';
import { noteRows } from './noteRows.ts';
import { PupilNumbers } from './pupilNumbers.ts';
import { SiteCheckRows } from './siteCheck.ts';
import { TableCounter } from './tableCounter.ts';
import type { TableCounts } from './tableCounter.ts';
import { columnIndex } from './tableRow.ts';
import { TableSink } from './tableSink.ts';
import type { TermContext } from './termContext.ts';
import type { TermCounts } from './termFacts.ts';
import { WorkCounts } from './works/workCounts.ts';

/** Counts the tables of a term one after another; an unusable file leaves no trace but its problems. */
export async function loadTables({
  folder,
  term,
  termFiles,
  tables,
  indicators,
  log,
  files,
}: TermContext): Promise<Omit<TermCounts, 'term' | 'surveys'>> {
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
    const checkRow = checkClasses(table, pupils.classes, log);
    const sink = new TableSink(
      file,
      table,
      term,
      (row, place) => {
        if (!figures.take(row, place)) return false;
        if (table.name === 'classes') numbers.add(table, row);
        checkRow(row, place);
        counter.add(row);
        ofWorks?.counter.add(row);
        ofSite.add(table.name, row);
        cycle.add(table, row, place);
        return true;
      },
      log,
    );
    const summary = await readCsv(file, () => folder.open(file), sink, log);
    if (summary === undefined) {
      files.refused(file);
      cycle.drop(table);
      continue;
    }
    files.done(noteRows(file, summary, sink.accepted, log));
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
