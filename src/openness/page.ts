/** A link as it stands on a page. */
export interface PageLink {
  readonly href: string;
  /** What is read of it: its text, or the text alternative of its image. */
  readonly text: string;
  /** A script answers to it: a button, a tab, something that folds. */
  readonly isControl: boolean;
}

/** An element with `itemprop`; a link of the light tree of marked elements. */
export interface MarkedElement {
  readonly names: readonly string[];
  /** False where the element, or anything around it, is hidden. */
  readonly visible: boolean;
  /** Its visible text. */
  readonly text: string;
  /** Links of the element itself, or inside it. */
  readonly links: readonly PageLink[];
  /** Visible text of the paragraph, list item or table row it stands in; its own text where it stands in none. */
  readonly near: string;
  /** The marked elements around it, nearest first, by place in the page's list. */
  readonly around: readonly number[];
}

/** A row of a table. */
export interface TableRow {
  /** The caption of the table, or the nearest heading before it; empty where there is none. */
  readonly title: string;
  /** The cells of the table's first row, which name its columns. */
  readonly head: readonly string[];
  readonly cells: readonly string[];
}

/** What the check takes from a page. */
export interface Page {
  readonly title: string;
  readonly links: readonly PageLink[];
  readonly marked: readonly MarkedElement[];
  /** Visible text, a line for each block. */
  readonly text: string;
  /** Visible text that stands in no marked element. */
  readonly unmarkedText: string;
  readonly rows: readonly TableRow[];
  /** Whether a person can write into a form of the page. */
  readonly hasForm: boolean;
  /** Addresses of pictures and of anything embedded, which must open too. */
  readonly resources: readonly string[];
  /** Names of its parts that a link may lead to. */
  readonly anchors: ReadonlySet<string>;
  /** Whether a script runs on it, which could make further parts. */
  readonly hasScript: boolean;
}
