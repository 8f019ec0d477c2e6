import type { ReportApproval } from './approvalSchema.ts';
import type { Prose } from './prose.ts';

/** What a school wrote in the cell of a line of приказ 1324. Shares are 0…1. */
export type EnteredFigure =
  | { readonly kind: 'persons'; readonly n: number }
  | { readonly kind: 'persons-share'; readonly n: number; readonly share: number }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'yes-no'; readonly value: boolean };

export interface EnteredLine {
  readonly figure: EnteredFigure;
  /** Why this figure and not the one that the tables give. */
  readonly note?: string;
  /** The cell of the figure. */
  readonly place: {
    readonly file: string;
    readonly row: number;
    readonly column: number;
    readonly title: string;
  };
}

/** The folder `data/self-assessment/<year>/` of a school. */
export interface YearFolder {
  readonly year: number;
  /** By the number of the line; none where there is no `indicators.csv` or it could not be read. */
  readonly entered: ReadonlyMap<string, EnteredLine>;
  /** The school's own sections of the report, by their slug. */
  readonly prose: ReadonlyMap<string, Prose>;
  readonly approval: ReportApproval;
}
