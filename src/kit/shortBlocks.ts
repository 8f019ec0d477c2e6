/** Rows that Excel writes at once. */
const BLOCK = 16;

export type TakeRow = (cells: string[], row: number) => void;

/**
 * Rows with fewer cells than the header. Excel saves a sheet in blocks of 16 rows and leaves out the last columns
 * that are empty in a whole block («Column delimiters are missing in an Excel spreadsheet that is saved as text»,
 * support.microsoft.com; stata.com/support/faqs/data-management/how-excel-writes-empty-cells). So a block that is
 * short as a whole is padded with empty cells; any other short row is ragged. At most one block waits.
 */
export class ShortBlocks {
  readonly #width: number;
  readonly #take: TakeRow;
  readonly #report: TakeRow;
  #waiting: { readonly cells: string[]; readonly row: number }[] = [];
  /** The last row that shows its block to be written in full, or with rows of different lengths. */
  #settledRow: number;

  /** `take` gets every good row in order, `report` every ragged one. */
  constructor(width: number, headerRow: number, take: TakeRow, report: TakeRow) {
    this.#width = width;
    this.#settledRow = headerRow;
    this.#take = take;
    this.#report = report;
  }

  addFull(cells: string[], row: number): void {
    if (this.#waiting.length > 0) this.#settleBefore(row);
    this.#settledRow = row;
    this.#take(cells, row);
  }

  addShort(cells: string[], row: number): void {
    const [first] = this.#waiting;
    const differs = first !== undefined && first.cells.length !== cells.length;
    if (first !== undefined && (differs || blockOf(first.row) !== blockOf(row))) {
      this.#settleBefore(row);
      if (differs && blockOf(first.row) === blockOf(row)) this.#settledRow = row;
    }
    if (blockOf(this.#settledRow) === blockOf(row)) this.#report(cells, row);
    else this.#waiting.push({ cells, row });
  }

  end(): void {
    this.#settleBefore(Infinity);
  }

  /** The waiting rows are ragged if the row that comes now is of their block, else padded. */
  #settleBefore(row: number): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { cells, row: own } of waiting) {
      if (blockOf(own) === blockOf(row)) this.#report(cells, own);
      else {
        while (cells.length < this.#width) cells.push('');
        this.#take(cells, own);
      }
    }
  }
}

function blockOf(row: number): number {
  return Math.floor((row - 1) / BLOCK);
}
