import type {
  BandMatch,
  Change,
  Estimate,
  Measurement,
  Provenance,
} from '../assessment/measurement.ts';
import type { MissingReason } from '../assessment/measurement.ts';
import type { AnswerCounts, Dimension } from '../ingest/facts.ts';

/** Who reads the site: everybody, or the school's own staff. */
export type Edition = 'public' | 'internal';

/**
 * `hidden`: the number exists and is kept back, since fewer than `minimum` people stand behind it or it would give
 * another such number away; `unknown`: nobody has said how many people a figure entered as it is tells about. `range`:
 * (nearly) all or none of the people answered so, and exactly that is kept back. `pending`: the survey is still open,
 * up to and including the day `closes` (YYYY-MM-DD): one more build would tell the one more answer.
 */
export type PublishedResult =
  | { readonly kind: 'shown'; readonly estimate: Estimate }
  | { readonly kind: 'range'; readonly low: number; readonly high: number; readonly n: number }
  | {
      readonly kind: 'hidden';
      readonly minimum: number;
      readonly because: 'few' | 'neighbour' | 'unknown';
    }
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  | { readonly kind: 'pending'; readonly closes: string };

/** As `Provenance`; how many rows is kept back where it is the size of a hidden group. */
export interface PublishedProvenance extends Omit<Provenance, 'sources'> {
  readonly sources: readonly (Omit<Provenance['sources'][number], 'rows'> & {
    readonly rows?: number;
  })[];
}

export interface PublishedGroup {
  readonly dimension: Dimension;
  readonly name: string;
  readonly result: Exclude<PublishedResult, { readonly kind: 'missing' | 'pending' }>;
}

/** A question with its options, and not how many chose them. */
export type WithheldAnswers = Omit<AnswerCounts, 'options'> & {
  readonly options: readonly Omit<AnswerCounts['options'][number], 'n'>[];
};

declare const published: unique symbol;

/** A measurement after the publication rules. Only `publish` can make one; pages accept nothing else. */
export interface PublishedMeasurement {
  readonly [published]: true;
  readonly object: string;
  readonly key: string;
  readonly term: string;
  readonly edition: Edition;
  readonly result: PublishedResult;
  readonly band?: BandMatch;
  readonly target?: number;
  readonly change: Change;
  readonly groups: readonly PublishedGroup[];
  readonly answers: readonly AnswerCounts[];
  /** Questions whose answers are kept back. */
  readonly withheld: readonly WithheldAnswers[];
  readonly setAside?: NonNullable<Measurement['setAside']>;
  readonly consistency?: NonNullable<Measurement['consistency']>;
  readonly enumeration: Measurement['enumeration'];
  readonly provenance: PublishedProvenance;
}
