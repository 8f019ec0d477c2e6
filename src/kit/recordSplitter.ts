import Papa from 'papaparse';
import type { ParseResult } from 'papaparse';

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

/** Text that comes in pieces → records, by PapaParse with the delimiter given; lines end in `\n` only. */
export class RecordSplitter {
  readonly #delimiter: string;
  #rest = '';
  /** A record that was not whole is looked at again when the text has doubled, so that its length costs no more. */
  #retryAt = 0;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  add(text: string): Split {
    this.#rest += text;
    if (this.#rest.length < this.#retryAt) return { records: [], mayHaveLongCells: false };
    const split = this.#splitRest();
    this.#retryAt = Math.min(this.#rest.length * 2, MAX_RECORD + 1);
    if (this.#rest.length <= MAX_RECORD) return split;
    const isOpen = hasError(this.#parse(this.#rest, false), 'MissingQuotes');
    return { ...split, fault: isOpen ? 'open-quote' : 'too-long' };
  }

  end(): LastSplit {
    const split = this.#splitRest();
    if (this.#rest === '') return split;
    const last = this.#parse(this.#rest, false);
    if (hasError(last, 'InvalidQuotes')) return { ...split, last: { cells: undefined } };
    if (hasError(last, 'MissingQuotes')) return { ...split, fault: 'open-quote' };
    return { ...split, last: { cells: last.data[0] } };
  }

  /** Takes the whole records off the rest. */
  #splitRest(): Split {
    const mayHaveLongCells = this.#rest.includes('"') || hasLongLine(this.#rest);
    const { data, errors, meta } = this.#parse(this.#rest, true);
    if (errors.length > 0) return { records: this.#splitOneByOne(), mayHaveLongCells };
    this.#rest = this.#rest.slice(meta.cursor);
    return { records: data, mayHaveLongCells };
  }

  /**
   * PapaParse reads past a closing quote that text follows, up to some later quote, and so over the rows between.
   * Excel ends such a record at the line end; so do we: `"Ромашка" ООО;5` costs its own row.
   */
  #splitOneByOne(): (string[] | undefined)[] {
    const records: (string[] | undefined)[] = [];
    for (;;) {
      const { data, errors, meta } = this.#parse(this.#rest, true, 1);
      const [error] = errors;
      const end = error === undefined ? meta.cursor : lineAfterQuote(this.#rest, error.index ?? 0);
      if (end === 0) return records;
      records.push(error === undefined ? data[0] : undefined);
      this.#rest = this.#rest.slice(end);
    }
  }

  /** `preview` records at most; 0: all. Not `fastMode` there, since that splits the whole text first. */
  #parse(text: string, ignoreLastRow: boolean, preview = 0): ParseResult<string[]> {
    const parser = new Papa.Parser({
      delimiter: this.#delimiter,
      newline: '\n',
      ...(preview === 0 ? {} : { preview, fastMode: false }),
    });
    return parser.parse(text, 0, ignoreLastRow) as ParseResult<string[]>;
  }
}

function hasError({ errors }: ParseResult<string[]>, code: string): boolean {
  return errors.some((error) => error.code === code);
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
