import type { ChartView, TableView } from '../view.ts';

/**
 * A document to sign, free of its format: the page, the PDF and the DOCX are made from the same one, so that a figure
 * can't differ between them. Everything is ready text; nothing is left to compute.
 */

/** Where a figure in a sentence comes from; the reader sees which. */
export type FigureOrigin =
  /** Counted by the program from the school's tables and answers. */
  | 'data'
  /** Written by the school. */
  | 'school';

export type Run =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly strong?: true;
      readonly emphasis?: true;
    }
  /** `href`: a path from the site's root, or a whole address. */
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'figure'; readonly text: string; readonly origin: FigureOrigin };

/** Cells with links, bold words and figures, in the places of a table's titles and rows. */
export interface RichCells {
  readonly head: readonly (readonly Run[])[];
  readonly rows: readonly (readonly (readonly Run[])[])[];
}

export type PaperBlock =
  /** `runs`: what its text says, where that is more than plain words. */
  | { readonly kind: 'heading'; readonly text: string; readonly runs?: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly Run[])[];
    }
  /** The first column heads its rows. `rich`: what its text says, where that is more than plain words. */
  | { readonly kind: 'table'; readonly table: TableView; readonly rich?: RichCells }
  /** `description`: what it shows in words, for who can't see it. Its figures are `chart.table`. */
  | { readonly kind: 'chart'; readonly chart: ChartView; readonly description: string }
  /** Terms and what they are: «Дата — 18.04.2026». */
  | {
      readonly kind: 'facts';
      readonly rows: readonly { readonly term: string; readonly runs: readonly Run[] }[];
    };

export interface PaperSection {
  /** Unique in the paper, usable in an address: `staff`. */
  readonly id: string;
  /** As printed: «5», «I»; absent where sections are not counted. */
  readonly number?: string;
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
  /** For who looks something up: on the page it is folded away, under these words. */
  readonly folded?: string;
}

/** «Рассмотрено на …, протокол № … от …» and «Утверждаю»; the school fills in by hand what is missing. */
export interface Approval {
  readonly considered?: string;
  readonly approvedBy?: string;
  readonly approvedOn?: string;
}

export interface Paper {
  /** What the file is called, without its ending. */
  readonly name: string;
  readonly title: string;
  readonly subtitle?: string;
  /** Name of the school, and its city. */
  readonly school: string;
  readonly city?: string;
  /** The data are invented, and every sheet says so. */
  readonly demonstration: boolean;
  /** Of the data, YYYY-MM-DD: the same data give the same bytes on any day. */
  readonly date: string;
  readonly approval?: Approval;
  readonly contents: boolean;
  readonly sections: readonly PaperSection[];
}
