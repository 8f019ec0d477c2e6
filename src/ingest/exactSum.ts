/**
 * A sum that does not depend on the order of its terms: 0.1 + 0.2 + 0.3 is the same number from either end, so a
 * sorted spreadsheet gives the same report. Shewchuk's non-overlapping partials, rounded once when read.
 *
 * Source: J. R. Shewchuk, Adaptive Precision Floating-Point Arithmetic (1997), as in Python's `math.fsum`.
 */
export class ExactSum {
  readonly #partials: number[] = [];

  /** Adds a finite number. @throws RangeError on NaN or infinity: a cell reader let through what is no number. */
  add(term: number): void {
    if (!Number.isFinite(term)) throw new RangeError(`ExactSum: ${term} is not a finite number`);
    let high = term;
    let kept = 0;
    for (const partial of this.#partials) {
      const sum = high + partial;
      // The rounding error of high + partial, exactly: the larger one goes first.
      const low =
        Math.abs(high) >= Math.abs(partial) ? partial - (sum - high) : high - (sum - partial);
      if (low !== 0) {
        this.#partials[kept] = low;
        kept += 1;
      }
      high = sum;
    }
    this.#partials.length = kept;
    this.#partials.push(high);
  }

  /** The sum so far, correctly rounded; of nothing: 0. */
  total(): number {
    const parts = this.#partials;
    let index = parts.length - 1;
    let high = parts[index] ?? 0;
    let low = 0;
    while (index > 0 && low === 0) {
      index -= 1;
      const part = parts[index] ?? 0;
      const sum = high + part;
      low = part - (sum - high);
      high = sum;
    }
    // Half-way case: the parts below decide to which side it rounds.
    const below = parts[index - 1] ?? 0;
    if (low !== 0 && below !== 0 && low < 0 === below < 0) {
      const doubled = low * 2;
      const nudged = high + doubled;
      if (doubled === nudged - high) high = nudged;
    }
    return high;
  }
}
