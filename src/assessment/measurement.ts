import type { BandLevel, NormSource } from '../catalogue/model.ts';
import type { AnswerCounts, Dimension } from '../ingest/facts.ts';
import type { Consistency } from './consistency.ts';

/** From which an interval by Student can be made at any level, in the unit of the value. */
export interface StandardError {
  readonly error: number;
  readonly degrees: number;
  /** Values that cannot be left: the interval of the value is cut there, for print alone. */
  readonly limits?: { readonly low: number; readonly high: number };
}

/** A value with what it was made of. Shares and indices are 0…1. */
export interface Estimate {
  readonly value: number;
  /** Units behind the value. */
  readonly n: number;
  readonly numerator?: number;
  readonly denominator?: number;
  /** 95 %; absent for a census and where the statistic has none. */
  readonly interval?: { readonly low: number; readonly high: number; readonly level: number };
  /** Of an interval by Student; where it is absent, the interval is Wilson's, of numerator and denominator. */
  readonly standardError?: StandardError;
  /** Standard deviation of the units, for means. */
  readonly deviation?: number;
  /** How many units have each value, for a histogram. */
  readonly distribution?: readonly (readonly [value: number, n: number])[];
  /** Units there are in all, where known. */
  readonly population?: number;
  /** Persons behind the units at least, where one person may have several of them (marks). */
  readonly persons?: number;
}

/** How a difference was tested. */
export interface ChangeTest {
  /** Two-sided, of this difference alone. */
  readonly p: number;
  /** The same, adjusted for how many differences of the term were tested (Benjamini–Hochberg). */
  readonly q: number;
  /** How many that were, this one included. */
  readonly of: number;
}

/**
 * `not-shown`: there is one, and it would tell a value that is kept back. `broken` says why two terms must not be
 * subtracted.
 */
export type Change =
  | {
      readonly kind: 'none';
      readonly reason: 'first-term' | 'no-previous' | 'no-value' | 'not-shown';
    }
  | {
      readonly kind: 'broken';
      /** A question that the indicator is counted from was asked in other words, of others or on another scale. */
      readonly reason: 'wording';
      readonly previousTerm: string;
      /** `<survey>/<question>` of those that differ. */
      readonly questions: readonly string[];
    }
  | {
      readonly kind: 'difference';
      readonly previousTerm: string;
      readonly previous: number;
      readonly difference: number;
      readonly interval?: { readonly low: number; readonly high: number; readonly level: number };
      /** Absent where both terms were counted in full and where there is no interval. */
      readonly test?: ChangeTest;
      /**
       * `up`, `down`: shown by interval and `q` (or counted in full); `unproven`: by one of them it is not;
       * `same`: counted in full and equal; `untested`: the statistic has no interval, nothing can be said.
       */
      readonly verdict: 'up' | 'down' | 'unproven' | 'same' | 'untested';
    };

export type MissingReason =
  | 'no-file'
  | 'no-column'
  | 'no-rows'
  | 'no-population'
  /** Units are there, but too few for the statistic (a deviation of one). */
  | 'too-few';

export interface GroupEstimate {
  readonly dimension: Dimension;
  readonly name: string;
  readonly estimate: Estimate;
  /** Persons whom the value tells about at least, where those are not its units (`GroupTally`). */
  readonly persons?: number;
  /** What each of several audiences adds to the group (`GroupTally`). */
  readonly parts?: readonly { readonly audience: string; readonly estimate: Estimate }[];
}

export interface Provenance {
  /** The formula with its filter, in Russian words. */
  readonly method: string;
  /** Rows of all the files that met the filter; absent where nothing was counted. */
  readonly counted?: number;
  readonly sources: readonly {
    readonly file: string;
    readonly rows: number;
    readonly sha256: string;
  }[];
}

export interface BandMatch {
  readonly level: BandLevel;
  readonly label: string;
  readonly source: NormSource;
  readonly reference: string;
  readonly unverified: boolean;
}

/**
 * One indicator in one term, before publication rules: never handed to a page.
 * `publication/` decides what of it may be seen.
 */
export interface Measurement {
  readonly object: string;
  readonly key: string;
  readonly term: string;
  readonly result: Estimate | { readonly missing: MissingReason };
  readonly band?: BandMatch;
  readonly target?: number;
  readonly change: Change;
  readonly groups: readonly GroupEstimate[];
  readonly answers: readonly AnswerCounts[];
  readonly setAside?: { readonly hardToSay: number; readonly blank: number };
  /** Of the scales behind an index, for those with enough complete answers. */
  readonly consistency?: readonly Consistency[];
  readonly enumeration: 'census' | 'sample';
  readonly provenance: Provenance;
}
