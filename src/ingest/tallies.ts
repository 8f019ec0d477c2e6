import { compareText } from '../kit/text.ts';
import type { Tally, WorkTally } from './facts.ts';
import { ExactSum } from './exactSum.ts';

/**
 * Counts that rows are added to one by one. `tally` gives them as facts, `undefined` when nothing was counted:
 * no data is no zero.
 */
export interface Accumulator<Unit extends readonly unknown[]> {
  add(...unit: Unit): void;
  tally(): Tally | undefined;
}

/** Units with a property among the units asked. */
export class ShareTally implements Accumulator<readonly [part: number, whole: number]> {
  readonly #part = new ExactSum();
  readonly #whole = new ExactSum();

  add(part: number, whole: number): void {
    this.#part.add(part);
    this.#whole.add(whole);
  }

  tally(): Tally | undefined {
    const whole = this.#whole.total();
    return whole > 0 ? { kind: 'share', part: this.#part.total(), whole } : undefined;
  }
}

/** How many units have each value. */
export class ScoresTally implements Accumulator<readonly [value: number]> {
  readonly #counts = new Map<number, number>();

  add(value: number): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }

  tally(): Tally | undefined {
    const counts = [...this.#counts].sort(([a], [b]) => a - b);
    return counts.length > 0 ? { kind: 'scores', counts } : undefined;
  }
}

/** Σx, Σy and their squares over units with x points out of y. */
export class SumsTally implements Accumulator<readonly [x: number, y: number]> {
  #n = 0;
  readonly #sums = Array.from({ length: 5 }, () => new ExactSum());

  add(x: number, y: number): void {
    this.#n += 1;
    [x, y, x * x, x * y, y * y].forEach((term, index) => this.#sums[index]?.add(term));
  }

  tally(): Tally | undefined {
    const [x = 0, y = 0, xx = 0, xy = 0, yy = 0] = this.#sums.map((sum) => sum.total());
    return y > 0 ? { kind: 'sums', n: this.#n, x, y, xx, xy, yy } : undefined;
  }
}

interface ClassSums {
  n: number;
  readonly sum: ExactSum;
  readonly squares: ExactSum;
}

/** Works by name, in each the classes that wrote it: n, Σ and Σ² of a share. */
export class WorksTally implements Accumulator<
  readonly [work: string, className: string, share: number]
> {
  readonly #works = new Map<string, Map<string, ClassSums>>();

  add(work: string, className: string, share: number): void {
    let classes = this.#works.get(work);
    if (classes === undefined) {
      classes = new Map<string, ClassSums>();
      this.#works.set(work, classes);
    }
    let one = classes.get(className);
    if (one === undefined) {
      one = { n: 0, sum: new ExactSum(), squares: new ExactSum() };
      classes.set(className, one);
    }
    one.n += 1;
    one.sum.add(share);
    one.squares.add(share * share);
  }

  /** Works of one class are there too: they say why nothing could be compared. */
  tally(): Tally | undefined {
    const works: WorkTally[] = [];
    for (const [name, classes] of [...this.#works].sort(byName)) {
      const sorted = [...classes].sort(byName).map(([className, { n, sum, squares }]) => ({
        name: className,
        n,
        sum: sum.total(),
        squares: squares.total(),
      }));
      works.push({ name, classes: sorted });
    }
    return works.length > 0 ? { kind: 'works', works } : undefined;
  }
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return compareText(a, b);
}
