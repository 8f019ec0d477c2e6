import { wording } from './wording.ts';

/** Where a problem stands. `row` is the number Excel shows (from 1); `column` counts from 0 (A = 0). */
export interface Place {
  /** Path from the school's folder, with `/`: `data/2025-2026-1/responses/parents.csv`. */
  readonly file: string;
  readonly row?: number;
  readonly column?: number;
  /** Title of the column as people see it. */
  readonly title?: string;
}

export type ProblemCode = keyof typeof wording;
export type DetailsOf<C extends ProblemCode> = Parameters<(typeof wording)[C]['what']>[0];
/** `error` stops the publication; `warning` names what was left out and counts the rest. */
export type Severity = 'error' | 'warning';

/** One thing a person should know about the files: data, not a sentence. Words are in `wording.ts`. */
export type Problem = {
  [C in ProblemCode]: {
    readonly code: C;
    readonly place: Place;
    readonly details: DetailsOf<C>;
  };
}[ProblemCode];
