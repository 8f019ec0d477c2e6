import type { SourceFile } from '../../ingest/facts.ts';
import type { WorkObjectivity } from '../../assessment/objectivity/assessObjectivity.ts';
import type { NoCorrelation } from '../../assessment/objectivity/markCorrelation.ts';
import type {
  PartObjectivity,
  PrimaryScores,
} from '../../assessment/objectivity/partObjectivity.ts';
import type { Edition } from '../published.ts';
import type { MarkTable } from './markTable.ts';
import type { Statistic } from './publishParts.ts';
import type { ToldCorrelation } from './toldCorrelation.ts';

/**
 * `few`: fewer than the minimum; `neighbour`: it would give such a number away; `pairs`: it would tell the marks of
 * single pupils.
 */
export type Hidden = { readonly hidden: 'few' | 'neighbour' | 'pairs' };

/** What is shown, why it is hidden, or undefined where nothing was counted. */
type Shown<K extends keyof PartObjectivity> = PartObjectivity[K] | Hidden;

/** Primary scores; how many pupils have each may be kept back though their mean is shown (`withholdScores`). */
export interface PublishedScores extends Omit<PrimaryScores, 'counts' | 'lowerQuartile'> {
  readonly counts: PrimaryScores['counts'] | Hidden;
  readonly lowerQuartile: PrimaryScores['lowerQuartile'] | Hidden;
}

/** The measures of a part that may be shown; each may be hidden by itself. */
export interface PublishedPart extends Pick<PartObjectivity, 'pupils' | 'written' | 'bands'> {
  readonly scores: PublishedScores | Hidden | undefined;
  readonly agreement: Shown<'agreement'>;
  readonly correlation: ToldCorrelation | Exclude<NoCorrelation, 'constant'> | Hidden;
  readonly turnout: Shown<'turnout'>;
  readonly absent: Shown<'absent'>;
}

export interface PublishedClass {
  readonly name: string;
  readonly result: PublishedPart | Hidden;
}

/** What of a work may be shown. */
export type PublishedWorkResult =
  | Hidden
  | {
      readonly part: PublishedPart;
      /** Of what is shown. */
      readonly attention: WorkObjectivity['attention'];
      /** Undefined where there are no marks, or the table would tell those of single pupils. */
      readonly marks: MarkTable | undefined;
      /** Inside the school only; empty for the public. */
      readonly classes: readonly PublishedClass[];
    };

export interface PublishedWork extends Pick<
  WorkObjectivity,
  'procedure' | 'subject' | 'parallel' | 'maximum' | 'mixedMaxima' | 'scale'
> {
  readonly result: PublishedWorkResult;
}

declare const published: unique symbol;

/** A term's passport of objectivity after the publication rules. Only `publishObjectivity` can make one. */
export interface PublishedObjectivity {
  readonly [published]: true;
  readonly term: string;
  readonly edition: Edition;
  /** Persons under whom nothing is shown. */
  readonly minimum: number;
  readonly works: readonly PublishedWork[];
  /** Statistics that must not be told of all works together: it would tell of a hidden one. */
  readonly telling: readonly Statistic[];
  readonly sources: readonly SourceFile[];
}
