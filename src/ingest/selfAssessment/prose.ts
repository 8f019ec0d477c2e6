/** The school's own text of a section: what Markdown may say there, free of Markdown. */

/** A figure by name, so that it is refreshed with the data. */
export type FigureName =
  /** A line of приказ 1324: `1.25`; of another year where one is named. */
  | { readonly kind: 'line'; readonly line: string; readonly year?: number }
  /** `<object>.<indicator>` of the ВСОКО, in the last term of the year where none is named. */
  | {
      readonly kind: 'indicator';
      readonly object: string;
      readonly key: string;
      readonly term?: string;
    };

export type ProseRun =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly strong?: true;
      readonly emphasis?: true;
    }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  /** `row`: of the file, from 1. `written`: as the school wrote it, for messages. */
  | {
      readonly kind: 'figure';
      readonly name: FigureName;
      readonly written: string;
      readonly row: number;
    };

export type ProseRuns = readonly ProseRun[];

export type ProseBlock =
  | { readonly kind: 'heading'; readonly runs: ProseRuns }
  | { readonly kind: 'paragraph'; readonly runs: ProseRuns }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ProseRuns[] }
  | {
      readonly kind: 'table';
      readonly head: readonly ProseRuns[];
      readonly rows: readonly (readonly ProseRuns[])[];
      /** Columns of numbers, set to the right by `--:` in the file. */
      readonly numeric: readonly boolean[];
    };

/** A section's file as it was read. */
export interface Prose {
  readonly file: string;
  readonly blocks: readonly ProseBlock[];
  /** Signs beyond ASCII, each with the row where it stands first: not every font has all of them. */
  readonly signs: ReadonlyMap<string, number>;
}
