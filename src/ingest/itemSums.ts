import type { Tally } from './facts.ts';

/** n, Σx, Σy, Σx², Σxy, Σy² of each group. */
const width = 6;

/**
 * Sums over respondents of x points out of y answers: what the variance of Σx / Σy needs, since one person's
 * answers go together. x and y are whole numbers, so that the order of rows changes nothing.
 */
export class ItemSums {
  #sums = new Float64Array(width * 8);

  /** Adds one respondent of `group`. Nobody without an answer (y = 0) is counted. */
  add(group: number, x: number, y: number): void {
    if (y === 0) return;
    const base = group * width;
    if (base + width > this.#sums.length) {
      const grown = new Float64Array(Math.max(this.#sums.length * 2, base + width));
      grown.set(this.#sums);
      this.#sums = grown;
    }
    const sums = this.#sums;
    sums[base] = (sums[base] ?? 0) + 1;
    sums[base + 1] = (sums[base + 1] ?? 0) + x;
    sums[base + 2] = (sums[base + 2] ?? 0) + y;
    sums[base + 3] = (sums[base + 3] ?? 0) + x * x;
    sums[base + 4] = (sums[base + 4] ?? 0) + x * y;
    sums[base + 5] = (sums[base + 5] ?? 0) + y * y;
  }

  /** The sums over some groups, with x in points: one whole unit of x is worth `unit` points. */
  fold(groups: Iterable<number>, unit: number): Extract<Tally, { kind: 'sums' }> {
    const total = new Float64Array(width);
    for (const group of groups)
      for (let index = 0; index < width; index += 1) {
        total[index] = (total[index] ?? 0) + (this.#sums[group * width + index] ?? 0);
      }
    const [n = 0, x = 0, y = 0, xx = 0, xy = 0, yy = 0] = total;
    return { kind: 'sums', n, x: x * unit, y, xx: xx * unit * unit, xy: xy * unit, yy };
  }
}
