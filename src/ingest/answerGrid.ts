/**
 * Integer counts of answers: a row per group of respondents, a cell per question and code.
 * It grows with the groups that occur and not with the respondents.
 */
export class AnswerGrid {
  readonly #offsets: Int32Array;
  readonly #stride: number;
  #counts: Int32Array;

  /** `sizes[q]` = how many codes question q has, from 0. */
  constructor(sizes: readonly number[]) {
    this.#offsets = new Int32Array(sizes.length);
    let stride = 0;
    sizes.forEach((size, question) => {
      this.#offsets[question] = stride;
      stride += size;
    });
    this.#stride = stride;
    this.#counts = new Int32Array(stride * 8);
  }

  /** Counts one respondent of `group`: `codes[q]` of each question; a negative code counts nothing. */
  addAll(group: number, codes: Int32Array): void {
    const base = this.#baseOf(group);
    const offsets = this.#offsets;
    const counts = this.#counts;
    for (let question = 0; question < codes.length; question += 1) {
      const code = codes[question] ?? -1;
      if (code < 0) continue;
      const at = base + (offsets[question] ?? 0) + code;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }

  /** Counts one code of one question. */
  add(group: number, question: number, code: number): void {
    const at = this.#baseOf(group) + (this.#offsets[question] ?? 0) + code;
    this.#counts[at] = (this.#counts[at] ?? 0) + 1;
  }

  /** The sum over some groups: how many chose `code` of question `q`. */
  fold(groups: Iterable<number>): (question: number, code: number) => number {
    const sums = new Float64Array(this.#stride);
    for (const group of groups) {
      const base = group * this.#stride;
      for (let at = 0; at < this.#stride; at += 1) {
        sums[at] = (sums[at] ?? 0) + (this.#counts[base + at] ?? 0);
      }
    }
    return (question, code) => sums[(this.#offsets[question] ?? 0) + code] ?? 0;
  }

  #baseOf(group: number): number {
    const base = group * this.#stride;
    if (base + this.#stride > this.#counts.length) {
      const grown = new Int32Array(Math.max(this.#counts.length * 2, base + this.#stride));
      grown.set(this.#counts);
      this.#counts = grown;
    }
    return base;
  }
}
