/**
 * How a monitoring table is described: one description serves reading, checking, the help page and the empty
 * template to download. The tables themselves are in `tables/`.
 */

export interface ChoiceOption {
  readonly value: string;
  /** As people write it in Excel; compared without case, ё = е. */
  readonly title: string;
  readonly aliases?: readonly string[];
}

export type CellKind =
  | { readonly type: 'text' }
  /** Words that pages print as they are: personal data among them drop the cell. */
  | { readonly type: 'told' }
  /** A pupil's or employee's code: letters, digits, `-`, `_`; never shown. */
  | { readonly type: 'code' }
  | { readonly type: 'whole'; readonly min: number; readonly max: number }
  | { readonly type: 'number'; readonly min: number; readonly max: number }
  | { readonly type: 'date' }
  /** Date, optionally with a time of day; held as minutes. */
  | { readonly type: 'moment' }
  | { readonly type: 'yes-no' }
  | { readonly type: 'choice'; readonly options: readonly ChoiceOption[] }
  /** How many per cent have each whole value; held as «0:0.4|1:1.1», by value ascending. */
  | { readonly type: 'shares' }
  /** Class name, normalised to «5А». */
  | { readonly type: 'class' }
  | { readonly type: 'subject' }
  /** An object of the catalogue: its slug, number or title. */
  | { readonly type: 'object' };

export interface TableColumn {
  /** ASCII name, also the name in the catalogue's measures. */
  readonly name: string;
  /** Header in Russian as people write it. */
  readonly title: string;
  readonly aliases?: readonly string[];
  readonly cell: CellKind;
  /** The column must stand in the file and the cell must be filled. */
  readonly required?: boolean;
  /** The column whose part this one counts: its number in the same row may not be smaller. */
  readonly within?: string;
  /** The date column this date follows from: it cannot be earlier. */
  readonly notBefore?: string;
  /** One sentence for the help page. */
  readonly about: string;
}

export interface TableDescription {
  readonly name: string;
  /** File from the term's folder: `monitoring/staff.csv`, `schedule.csv`. */
  readonly file: string;
  readonly title: string;
  /** What one row is: «один сотрудник». */
  readonly row: string;
  readonly columns: readonly TableColumn[];
  /** Columns that together name a row; the same twice is a problem. None: rows may repeat. */
  readonly key?: readonly string[];
  /** Date column that must lie within the term. */
  readonly dated?: string;
  /** Required column with the code of a person who may have many rows: persons are then the units drawn. */
  readonly person?: string;
  /**
   * `census`: the rows are everybody or everything there is, so a share has no sampling error;
   * `sample`: they stand for more than themselves.
   */
  readonly enumeration: 'census' | 'sample';
}
