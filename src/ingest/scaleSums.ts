import type { ScaleTally } from './facts.ts';
import type { SurveyPoints } from './itemPoints.ts';

/** Σ and Σ² of each item. */
const width = 2;

/**
 * Sums over the respondents who answered every item of a scale: what Cronbach's α needs. Points are whole units, so
 * that the order of rows changes nothing.
 */
export class ScaleSums {
  readonly #points: SurveyPoints;
  readonly #items: Float64Array;
  #n = 0;
  #sum = 0;
  #squares = 0;

  constructor(points: SurveyPoints) {
    this.#points = points;
    this.#items = new Float64Array(points.items.length * width);
  }

  /** Adds one respondent by the codes of the answers, if none of them is missing or hard to say. */
  add(codes: Int32Array): void {
    const { items } = this.#points;
    let total = 0;
    for (const { question, points } of items) {
      const one = points[codes[question] ?? -1];
      if (one === undefined) return;
      total += one;
    }
    items.forEach(({ question, points }, item) => {
      const one = points[codes[question] ?? -1] ?? 0;
      this.#items[item * width] = (this.#items[item * width] ?? 0) + one;
      this.#items[item * width + 1] = (this.#items[item * width + 1] ?? 0) + one * one;
    });
    this.#n += 1;
    this.#sum += total;
    this.#squares += total * total;
  }

  /** In whole units: α does not see the unit. */
  tally(survey: string): ScaleTally {
    const n = this.#n;
    return {
      survey,
      items: this.#points.items.map((_, item) => ({
        n,
        sum: this.#items[item * width] ?? 0,
        squares: this.#items[item * width + 1] ?? 0,
      })),
      total: { n, sum: this.#sum, squares: this.#squares },
    };
  }
}
