import type { Provenance } from '../measurement.ts';

/** A figure in the form that приказ 1324 demands of its line. Shares are 0…1. */
export type LineFigure =
  | { readonly kind: 'persons'; readonly n: number }
  /** `whole` is absent where the school wrote the share itself. */
  | {
      readonly kind: 'persons-share';
      readonly n: number;
      readonly share: number;
      readonly whole?: number;
    }
  /** Mean mark, things per pupil, square metres per pupil. */
  | { readonly kind: 'number'; readonly value: number; readonly n?: number }
  | { readonly kind: 'yes-no'; readonly value: boolean };

/** One line of the order in one calendar year. No figure is a result of its own: the line is printed as unfilled. */
export type LineValue =
  | {
      readonly origin: 'data';
      readonly line: string;
      readonly figure: LineFigure;
      readonly provenance: Provenance;
    }
  /** From `indicators.csv`: `place` is its file and row. */
  | {
      readonly origin: 'school';
      readonly line: string;
      readonly figure: LineFigure;
      readonly place: { readonly file: string; readonly row: number };
      /** What the school says of the figure: it stands here against one that the tables give. */
      readonly note?: string;
    }
  | { readonly origin: 'absent'; readonly line: string };

/** All lines of приказ 1324, приложение 2, in its order. */
export interface YearFigures {
  /** Calendar year: 2025. */
  readonly year: number;
  readonly lines: readonly LineValue[];
  /**
   * Last day of the last half-year in it, YYYY-MM-DD, at most 31 December; earlier: the year is not over. Absent where
   * no half-year touches the year.
   */
  readonly until?: string;
  /** Pupils of the last classes when the exams were, from the table of classes, as far as it was filled in. */
  readonly graduates?: Readonly<Partial<Record<'9' | '11', number>>>;
}
