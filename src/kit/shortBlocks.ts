/** Rows that Excel writes at once. */
const BLOCK = 16;

export type TakeRow = (cells: string[], row: number) => void;

/** Where the rows of a table go, once it is clear what they are. */
export interface RowUses {
  /** Every good row, in order. */
  readonly take: TakeRow;
  /** Every ragged one. */
  readonly report: TakeRow;
  /** No row so far has as many cells as the header; all have `found`. Nothing is taken after it. */
  readonly refuse: (found: number) => void;
}

/**
 * Rows with fewer cells than the header. Excel saves a sheet in blocks of 16 rows and leaves out the last columns
 * that are empty in a whole block («Column delimiters are missing in an Excel spreadsheet that is saved as text»,
 * support.microsoft.com; stata.com/support/faqs/data-management/how-excel-writes-empty-cells). So a block that is
 * short as a whole is padded with empty cells; any other short row is ragged. At most one block waits.
 *
 * The header is full, so Excel writes its block in full: rows short there are not Excel's, and then no later block is
 * padded either. Where all of them lack the same number of cells, and the row after them too, the header or every row
 * is wrong, and nobody can tell which cell belongs where: the table is refused. A header in the last row of its block
 * shows nothing; the first full row below it does.
 */
export class ShortBlocks {
  readonly #width: number;
  readonly #headerBlock: number;
  readonly #uses: RowUses;
  /** Rows of one block and one length. */
  #waiting: { readonly cells: string[]; readonly row: number }[] = [];
  /** The last row that shows its block to be written in full, or with rows of different lengths. */
  #settledRow = 0;
  /** Whether a short block is padded; undefined until some rows have shown it. */
  #pads: boolean | undefined;

  constructor(width: number, headerRow: number, uses: RowUses) {
    this.#width = width;
    this.#headerBlock = blockOf(headerRow);
    this.#uses = uses;
  }

  /** How many cells every row so far has, where that is fewer than the header; the rows still wait. */
  get sharedLength(): number | undefined {
    return this.#pads === undefined ? this.#waiting[0]?.cells.length : undefined;
  }

  addFull(cells: string[], row: number): void {
    if (this.#waiting.length > 0) this.#settleBefore(row, this.#width);
    if (this.#pads !== true && blockOf(row) === this.#headerBlock) this.#pads = true;
    this.#pads ??= true;
    this.#settledRow = row;
    this.#uses.take(cells, row);
  }

  addShort(cells: string[], row: number): void {
    const [first] = this.#waiting;
    const differs = first !== undefined && first.cells.length !== cells.length;
    if (first !== undefined && (differs || blockOf(first.row) !== blockOf(row))) {
      this.#settleBefore(row, cells.length);
      if (differs && blockOf(first.row) === blockOf(row)) this.#settledRow = row;
    }
    if (blockOf(this.#settledRow) === blockOf(row)) this.#uses.report(cells, row);
    else this.#waiting.push({ cells, row });
  }

  end(): void {
    const [first] = this.#waiting;
    if (first !== undefined) this.#settleBefore(Infinity, first.cells.length);
  }

  /** The waiting rows are ragged if the row that comes now, with `length` cells, is of their block. */
  #settleBefore(row: number, length: number): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    const [first] = waiting;
    if (first === undefined) return;
    const isOver = blockOf(first.row) !== blockOf(row);
    if (isOver && this.#pads === undefined && first.cells.length === length) {
      this.#uses.refuse(length);
      return;
    }
    const isOfHeader = blockOf(first.row) === this.#headerBlock;
    if (isOfHeader || length < this.#width) this.#pads ??= false;
    const isWritten = isOver && this.#pads !== false;
    for (const { cells, row: own } of waiting) {
      if (isWritten) while (cells.length < this.#width) cells.push('');
      (isWritten ? this.#uses.take : this.#uses.report)(cells, own);
    }
  }
}

function blockOf(row: number): number {
  return Math.floor((row - 1) / BLOCK);
}
