import type { ProblemLog } from '../kit/problemLog.ts';
import type { TableDescription } from '../monitoring/description.ts';
import type { Survey } from '../survey/survey.ts';
import type { IndicatorId } from './facts.ts';
import type { IndexedIndicator } from './indicatorIndex.ts';
import type { FileNotes } from './noteRows.ts';
import type { Term } from './school.ts';
import type { SchoolFolder } from './schoolFolder.ts';
import type { TermFiles } from './sortFiles.ts';

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
