import { ExactSum } from './exactSum.ts';
import type { PersonSums, Tally } from './facts.ts';
import type { Accumulator } from './tallies.ts';

/** Points are kept in whole millionths, so that sums do not depend on the order of rows. */
const PARTS = 1e6;

interface Points {
  x: number;
  y: number;
}

/**
 * Counts units as `inner` does, and beside them how much each person has: one entry per person, whatever the number of
 * rows. Marks of one pupil hang together, so it is the pupils whose spread tells how sure a value is.
 */
export class PersonTally<Unit extends readonly unknown[]> implements Accumulator<
  readonly [person: string, points: readonly [x: number, y: number], unit: Unit]
> {
  readonly #inner: Accumulator<Unit>;
  readonly #persons = new Map<string, Points>();

  constructor(inner: Accumulator<Unit>) {
    this.#inner = inner;
  }

  add(person: string, [x, y]: readonly [number, number], unit: Unit): void {
    this.#inner.add(...unit);
    let points = this.#persons.get(person);
    if (points === undefined) {
      points = { x: 0, y: 0 };
      this.#persons.set(person, points);
    }
    points.x += Math.round(x * PARTS);
    points.y += Math.round(y * PARTS);
  }

  tally(): Tally | undefined {
    const tally = this.#inner.tally();
    if (tally?.kind !== 'share' && tally?.kind !== 'scores' && tally?.kind !== 'sums') return tally;
    return { ...tally, persons: this.#sums() };
  }

  #sums(): PersonSums {
    const sums = Array.from({ length: 5 }, () => new ExactSum());
    for (const points of this.#persons.values()) {
      const [x, y] = [points.x / PARTS, points.y / PARTS];
      [x, y, x * x, x * y, y * y].forEach((term, at) => sums[at]?.add(term));
    }
    const [x = 0, y = 0, xx = 0, xy = 0, yy = 0] = sums.map((sum) => sum.total());
    return { n: this.#persons.size, x, y, xx, xy, yy };
  }
}
