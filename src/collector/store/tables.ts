import type { ColumnType } from 'kysely';

/** The tables of the store, for the query builder. `migrations.ts` makes them. */
export interface Tables {
  answers: AnswersTable;
  codes: CodesTable;
  code_batches: CodeBatchesTable;
  settings: SettingsTable;
}

/** No column tells who, from where, by which code, or when within a day. */
interface AnswersTable {
  key: Written;
  survey: Written;
  term: Written;
  day: Written;
  /** JSON list of `[question, cell]`. */
  cells: Written;
  /** 0 or 1: SQLite has no Booleans. */
  exported: number;
}

/** Codes that are not used yet. Using one deletes its row, so nothing is left that could be joined with an answer. */
interface CodesTable {
  hash: Written;
  survey: Written;
  term: Written;
  group: Written;
}

/** How many codes a group was given. */
interface CodeBatchesTable {
  survey: Written;
  term: Written;
  group: Written;
  issued: number;
}

interface SettingsTable {
  name: Written;
  value: Written;
}

/** Once written it does not change. */
type Written = ColumnType<string, string, never>;
