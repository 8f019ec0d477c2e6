import { readCsv } from '../kit/csvReader.ts';
import type { CsvSink, CsvSummary } from '../kit/csvReader.ts';
import type { ProblemLog } from '../kit/problemLog.ts';
import type { TableDescription } from '../monitoring/description.ts';
import type { Survey } from '../survey/survey.ts';
import { collectEntered } from './enteredValues.ts';
import type { IndicatorId, SourceFile, Tally, TermFacts } from './facts.ts';
import type { IndexedIndicator } from './indicatorIndex.ts';
import type { ItemMeasure } from './itemPoints.ts';
import { toPopulations } from './populations.ts';
import { ResponseSink } from './responseSink.ts';
import { numberAt } from './rowNumber.ts';
import type { Term } from './school.ts';
import type { SchoolFolder } from './schoolFolder.ts';
import type { TermFiles } from './sortFiles.ts';
import type { SurveyCounts } from './surveyCounter.ts';
import { TableCounter } from './tableCounter.ts';
import type { TableCounts } from './tableCounter.ts';
import { columnIndex } from './tableRow.ts';
import { TableSink } from './tableSink.ts';
import type { TakeRow } from './tableSink.ts';
import { toTermFacts } from './termFacts.ts';

/** What the files of a term are read against. */
export interface TermContext {
  readonly folder: SchoolFolder;
  readonly term: Term;
  readonly files: TermFiles;
  readonly tables: readonly TableDescription[];
  readonly surveys: readonly Survey[];
  readonly indicators: ReadonlyMap<IndicatorId, IndexedIndicator>;
  /** Called after each file. */
  readonly done: (file: SourceFile) => void;
}

/** What was counted in the files of a term. */
export interface TermCounts {
  readonly term: Term;
  readonly tables: ReadonlyMap<string, TableCounts>;
  readonly entered: { readonly figures: ReadonlyMap<IndicatorId, Tally>; readonly file?: string };
  readonly surveys: readonly SurveyCounts[];
}
