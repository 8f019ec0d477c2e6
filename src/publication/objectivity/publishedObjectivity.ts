import type { SourceFile } from '../../ingest/facts.ts';
import type { WorkObjectivity } from '../../assessment/objectivity/assessObjectivity.ts';
import type { PartObjectivity } from '../../assessment/objectivity/partObjectivity.ts';
import type { AbsentMarks } from '../../assessment/objectivity/turnoutGap.ts';
import type { Edition } from '../published.ts';
import type { MarkTable } from './markTable.ts';

/** `few`: fewer than the minimum; `neighbour`: it would give such a number away; `alike`: all have the same mark. */
export type Hidden = { readonly hidden: 'few' | 'neighbour' | 'alike' };

/** The measures of a part that may be shown, without who was absent. */
export type PublishedPart = Omit<PartObjectivity, 'absent' | 'agreement' | 'correlation'> & {
  readonly agreement: PartObjectivity['agreement'] | Hidden;
  readonly correlation: PartObjectivity['correlation'] | Hidden;
};

export interface PublishedClass {
  readonly name: string;
  readonly result: PublishedPart | Hidden;
}

/** What of a work may be shown. */
export type PublishedResult =
  | Hidden
  | {
      readonly part: PublishedPart;
      readonly attention: WorkObjectivity['attention'];
      /** Undefined where the marks of the absent are not known. */
      readonly absent: AbsentMarks | Hidden | undefined;
      /** Undefined where there are no marks, or too few cells may be told. */
      readonly marks: MarkTable | undefined;
      /** Inside the school only; empty for the public. */
      readonly classes: readonly PublishedClass[];
    };

export interface PublishedWork extends Pick<
  WorkObjectivity,
  'procedure' | 'subject' | 'parallel' | 'maximum' | 'mixedMaxima'
> {
  readonly result: PublishedResult;
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
  readonly sources: readonly SourceFile[];
}
