/** Keeps the memory of a group flat: every second row of a million would make half a million ranges. */
const MAX_RANGES = 100;

/** The first row and the last row of a run, both included. */
export type RowRange = readonly [from: number, to: number];

/** Rows as runs: 214, 215, 216 cost one pair of numbers. Beyond 100 runs only `isComplete` tells. */
export class RowRanges {
  readonly #runs: [from: number, to: number][] = [];
  #complete = true;

  /** Rows may come in any order; a row that is there already changes nothing. */
  add(row: number): void {
    let index = this.#runs.length;
    while (index > 0 && (this.#runs[index - 1]?.[0] ?? 0) > row) index--;
    const before = this.#runs[index - 1];
    const after = this.#runs[index];
    if (before !== undefined && row <= before[1]) return;
    const joinsBefore = before !== undefined && row === before[1] + 1;
    const joinsAfter = after !== undefined && row === after[0] - 1;
    if (joinsBefore && joinsAfter) {
      before[1] = after[1];
      this.#runs.splice(index, 1);
    } else if (joinsBefore) before[1] = row;
    else if (joinsAfter) after[0] = row;
    else if (this.#runs.length < MAX_RANGES) this.#runs.splice(index, 0, [row, row]);
    else this.#complete = false;
  }

  /** Ascending and apart. */
  get runs(): readonly RowRange[] {
    return this.#runs;
  }

  /** `false`: there were more rows than the runs show. */
  get isComplete(): boolean {
    return this.#complete;
  }
}
