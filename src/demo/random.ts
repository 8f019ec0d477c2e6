/**
 * Repeatable chance: the same seed gives the same numbers on every machine. Only integer arithmetic, sums and
 * comparisons are used, so no platform's `exp` or `cos` can change a byte of what is generated.
 *
 * Generator: sfc32 (C. Doty-Humphrey, PractRand). Every entity forks a stream of its own by label, so a new column
 * of one table does not shift the numbers of the others.
 */
export class Random {
  readonly #seed: string;
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: string) {
    this.#seed = seed;
    [this.#a, this.#b, this.#c] = hashSeed(seed);
    for (let warmUp = 0; warmUp < 12; warmUp += 1) this.#next();
  }

  /** A stream of its own for `label`, whatever was drawn from this one before. */
  fork(label: string): Random {
    return new Random(`${this.#seed}/${label}`);
  }

  /** 0 ≤ x < 1. */
  unit(): number {
    return this.#next() / 0x1_0000_0000;
  }

  /** A whole number from `min` to `max`, both included. */
  whole(min: number, max: number): number {
    return min + Math.floor(this.unit() * (max - min + 1));
  }

  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  /** Bell-shaped with this mean and deviation: the sum of twelve units (Irwin–Hall), at most six deviations away. */
  normal(mean: number, deviation: number): number {
    let sum = -6;
    for (let draw = 0; draw < 12; draw += 1) sum += this.unit();
    return mean + deviation * sum;
  }

  /** How many of `n` happen when each happens with `probability`. */
  binomial(n: number, probability: number): number {
    let happened = 0;
    for (let trial = 0; trial < n; trial += 1) if (this.chance(probability)) happened += 1;
    return happened;
  }

  /** @throws RangeError on an empty list. */
  pick<T>(list: readonly T[]): T {
    const chosen = list[this.whole(0, list.length - 1)];
    if (chosen === undefined) throw new RangeError('Random.pick: the list is empty');
    return chosen;
  }

  /** One of the values, each with its weight. */
  weighted<T>(choices: readonly (readonly [value: T, weight: number])[]): T {
    const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
    let left = this.unit() * total;
    for (const [value, weight] of choices) {
      left -= weight;
      if (left < 0) return value;
    }
    throw new RangeError('Random.weighted: no choice has a weight');
  }

  /** A copy in random order (Fisher–Yates). */
  shuffle<T>(list: readonly T[]): T[] {
    const shuffled = [...list];
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const other = this.whole(0, last);
      const [moved] = shuffled.splice(other, 1);
      if (moved !== undefined) shuffled.splice(last, 0, moved);
    }
    return shuffled;
  }

  #next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    return sum >>> 0;
  }
}

/** Three well mixed 32-bit words of a text (multiply-xor of its code units, MurmurHash3's last mixing). */
function hashSeed(seed: string): [number, number, number] {
  let [a, b, c] = [0x9e3779b9, 0x243f6a88, 0xb7e15162];
  for (let at = 0; at < seed.length; at += 1) {
    const unit = seed.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x85ebca6b);
    b = Math.imul(b ^ (unit + a), 0xc2b2ae35);
    c = Math.imul(c ^ (unit + b), 0x27d4eb2f);
  }
  return [mix(a ^ c), mix(b ^ a), mix(c ^ b)];
}

function mix(word: number): number {
  const once = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
