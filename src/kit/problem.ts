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

/** A problem whose code is known, so that its details are known too. */
export type ProblemOf<C extends ProblemCode> = {
  [K in C]: {
    readonly code: K;
    readonly place: Place;
    readonly details: DetailsOf<K>;
  };
}[C];

/** One thing a person should know about the files: data, not a sentence. Words are in `wording.ts`. */
export type Problem = ProblemOf<ProblemCode>;

/** A problem as a value; the compiler holds `details` to the code's entry in `wording.ts`. */
export function problem<C extends ProblemCode>(
  code: C,
  place: Place,
  details: DetailsOf<C>,
): ProblemOf<C> {
  return { code, place, details };
}

type Sentences = {
  readonly [C in ProblemCode]: {
    readonly severity: Severity;
    readonly what: (details: DetailsOf<C>) => string;
    readonly fix: (details: DetailsOf<C>) => string;
  };
};
const sentences: Sentences = wording;

/** The two sentences about a problem and its severity, from `wording.ts`. */
export function renderWords<C extends ProblemCode>(
  code: C,
  details: DetailsOf<C>,
): { readonly severity: Severity; readonly what: string; readonly fix: string } {
  const entry = sentences[code];
  return { severity: entry.severity, what: entry.what(details), fix: entry.fix(details) };
}
