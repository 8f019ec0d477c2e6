import { toLineFeeds } from './lineEnds.ts';
import { parseRecords } from './records.ts';

/** Characters of one record. An open quote must not swallow the file, nor make reading quadratic. */
export const MAX_RECORD = 2 * 1024 * 1024;

/** Excel's own limit of a cell. */
export const MAX_CELL = 32_767;

export interface Split {
  /** `false`: no cell is longer than Excel allows, so that nobody needs to measure each of them. */
  readonly mayHaveLongCells: boolean;
  /** Whole records, in order; `undefined` for one with a quote that leaves its end unclear. */
  readonly records: readonly (string[] | undefined)[];
  /** The record after them has no end that could be found. */
  readonly fault?: 'open-quote' | 'too-long';
}

export interface LastSplit extends Split {
  /** A last record without a line end: the file may have been cut in it. `cells` as in `records`. */
  readonly last?: { readonly cells: string[] | undefined };
}

/**
 * Text that comes in pieces → records, by PapaParse with the delimiter given. The lines of a piece all end in `\n` or
 * all in `\r\n`; in a cell they end in `\n`.
 */
export class RecordSplitter {
  readonly #delimiter: string;
  #rest = '';
  /** There may be one in the rest, and it is `\n`: one text has one line end. */
  #hasLineEnd = false;
  /** A record that was not whole is looked at again when the text has doubled, so that its length costs no more. */
  #retryAt = 0;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  add(text: string): Split {
    // Joined, not looked through: to look through a long record piece by piece would be quadratic.
    if (this.#rest.length + text.length < this.#retryAt) {
      this.#rest += toLineFeeds(text);
      this.#hasLineEnd = true;
      return { records: [], mayHaveLongCells: false };
    }
    this.#rest += this.#hasLineEnd ? toLineFeeds(text) : text;
    const split = this.#splitRest();
    this.#hasLineEnd = this.#rest.includes('\n');
    this.#retryAt = Math.min(this.#rest.length * 2, MAX_RECORD + 1);
    if (this.#rest.length <= MAX_RECORD) return split;
    const { hasOpenQuote } = parseRecords(this.#rest, this.#delimiter, true);
    return { ...split, fault: hasOpenQuote ? 'open-quote' : 'too-long' };
  }

  end(): LastSplit {
    const split = this.#splitRest();
    if (this.#rest === '') return split;
    const { records, badQuote, hasOpenQuote } = parseRecords(this.#rest, this.#delimiter, true);
    if (badQuote !== undefined) return { ...split, last: { cells: undefined } };
    if (hasOpenQuote) return { ...split, fault: 'open-quote' };
    return { ...split, last: { cells: records[0] } };
  }

  /** Takes the whole records off the rest. */
  #splitRest(): Split {
    const isQuoted = this.#rest.includes('"');
    if (isQuoted) this.#rest = toLineFeeds(this.#rest);
    const mayHaveLongCells = isQuoted || hasLongLine(this.#rest);
    const { records, end, badQuote } = parseRecords(this.#rest, this.#delimiter, false);
    if (badQuote !== undefined) return { records: this.#splitOneByOne(), mayHaveLongCells };
    this.#rest = this.#rest.slice(end);
    return { records, mayHaveLongCells };
  }

  /**
   * PapaParse reads past a closing quote that text follows, up to some later quote, and so over the rows between.
   * Excel ends such a record at the line end; so do we: `"Ромашка" ООО;5` costs its own row. Each record is looked at
   * in its first line, then in twice as many: looking at all the text for each would be quadratic.
   */
  #splitOneByOne(): (string[] | undefined)[] {
    const records: (string[] | undefined)[] = [];
    let tried = 0;
    for (;;) {
      const lineEnd = this.#rest.indexOf('\n', tried * 2);
      const length = (lineEnd === -1 ? this.#rest.lastIndexOf('\n') : lineEnd) + 1;
      if (length <= tried) return records;
      const one = parseRecords(this.#rest.slice(0, length), this.#delimiter, false, 1);
      const isBad = one.badQuote !== undefined;
      const end = isBad ? lineAfterQuote(this.#rest, one.badQuote) : one.end;
      tried = end === 0 ? length : 0;
      if (end === 0) continue;
      records.push(isBad ? undefined : one.records[0]);
      this.#rest = this.#rest.slice(end);
    }
  }
}

/** Where the line after a quoted cell's first closing quote begins; 0: not in this text. */
function lineAfterQuote(text: string, cellStart: number): number {
  let quote = text.indexOf('"', cellStart);
  while (quote !== -1 && text.charAt(quote + 1) === '"') quote = text.indexOf('"', quote + 2);
  return quote === -1 ? 0 : text.indexOf('\n', quote) + 1;
}

/** `false`: every line is at most `MAX_CELL` long. Looks for a line end in each half of that length, not at each. */
function hasLongLine(text: string): boolean {
  const step = Math.floor(MAX_CELL / 2);
  for (let start = 0; start + step < text.length; start += step) {
    if (text.lastIndexOf('\n', start + step) < start) return true;
  }
  return false;
}
