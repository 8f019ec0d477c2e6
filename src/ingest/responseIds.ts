/** Each growth looks for a new place for every id: fewer, larger steps cost a third of doubling. */
const growth = 4;
/** Ids that the first arrays hold: those of a school's survey hardly grow. */
const firstCapacity = 1024;

/**
 * Which response ids were seen, with the row and a fingerprint of the answers: an open-addressing hash set of
 * integers. A row jumps to one place in the table and else writes in a line, and all of it is kept small, since the
 * first touch of a page of memory costs more than the arithmetic. A million ids cost 24 MB; a `Set` of their texts
 * costs four times that.
 * Two different ids collide with a chance below 3·10⁻⁸ in a million rows (64-bit hash).
 */
export class ResponseIds {
  /** 0: empty. Else the number of the id, from 1, in as many low bits as count the slots; above them its hash. */
  #slots = new Uint32Array(512);
  /** Both halves of the hash, the fingerprint of the answers and the row, by number of the id. */
  #highs = new Uint32Array(firstCapacity);
  #lows = new Uint32Array(firstCapacity);
  #answers = new Uint32Array(firstCapacity);
  #rows = new Uint32Array(firstCapacity);
  #used = 0;

  /**
   * Notes a row. 0: the id is new. A positive row: the id stood there with the same answers.
   * A negative row: it stood in row `-result` with other answers.
   * @throws RangeError on a row below 1.
   */
  note(id: string, answers: number, row: number): number {
    if (row < 1) throw new RangeError(`ResponseIds: row ${row} is below 1`);
    // Half full at most: beyond that a new id is looked for in ever longer runs.
    if ((this.#used + 1) * 2 > this.#slots.length) this.#grow();
    let high = 0x9e3779b9;
    let low = 0x85ebca6b;
    for (let index = 0; index < id.length; index += 1) {
      const unit = id.charCodeAt(index);
      high = Math.imul(high ^ unit, 0x9e3779b1);
      low = Math.imul(low ^ unit, 0x5f356495);
    }
    high = mix(high ^ (low >>> 15));
    low = mix(low ^ (high >>> 13));
    const slots = this.#slots;
    const last = slots.length - 1; // a power of two less one
    let slot = low & last;
    // Nearly all ids are new, and nearly all slots met on the way differ in the bits they keep.
    for (let found = slots[slot] ?? 0; found !== 0; found = slots[slot] ?? 0) {
      const number = found & last;
      if (((found ^ high) & ~last) === 0 && this.#isOf(number, high, low)) {
        const earlier = this.#rows[number - 1] ?? 0;
        return this.#answers[number - 1] === answers >>> 0 ? earlier : -earlier;
      }
      slot = (slot + 1) & last;
    }
    this.#highs[this.#used] = high;
    this.#lows[this.#used] = low;
    this.#answers[this.#used] = answers;
    this.#rows[this.#used] = row;
    this.#used += 1;
    slots[slot] = (high & ~last) | this.#used;
    return 0;
  }

  #isOf(number: number, high: number, low: number): boolean {
    return this.#highs[number - 1] === high && this.#lows[number - 1] === low;
  }

  /** In the order of the ids, not of the slots: then only the writing jumps. */
  #grow(): void {
    const slots = new Uint32Array(this.#slots.length * growth);
    const last = slots.length - 1;
    const [highs, lows, used] = [this.#highs, this.#lows, this.#used];
    for (let index = 0; index < used; index += 1) {
      let slot = (lows[index] ?? 0) & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = ((highs[index] ?? 0) & ~last) | (index + 1);
    }
    this.#slots = slots;
    if (slots.length / 2 <= this.#rows.length) return;
    this.#highs = extended(highs);
    this.#lows = extended(lows);
    this.#answers = extended(this.#answers);
    this.#rows = extended(this.#rows);
  }
}

function extended(old: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(old.length * growth);
  longer.set(old);
  return longer;
}

/** Adds a number to a running 32-bit hash; start from 0. */
export function hashNumber(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x9e3779b1) ^ (hash >>> 15);
}

/** Adds a text to a running 32-bit hash. */
export function hashText(hash: number, text: string): number {
  let result = hashNumber(hash, text.length);
  for (let index = 0; index < text.length; index += 1) {
    result = Math.imul(result ^ text.charCodeAt(index), 0x9e3779b1);
  }
  return result ^ (result >>> 15);
}

function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (once ^ (once >>> 13)) >>> 0;
}
