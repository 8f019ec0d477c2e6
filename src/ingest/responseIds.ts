/** Numbers per slot: half of the id's hash and the number of the id, from 1. Number 0 marks an empty slot. */
const width = 2;
/** Each growth looks for a new place for every id: fewer, larger steps cost a third of doubling. */
const growth = 4;

/**
 * Which response ids were seen, with the row and a fingerprint of the answers: an open-addressing hash set of
 * integers. Slots are small, since each row jumps to another place in memory; what is needed only when two ids look
 * equal lies apart, in the order of rows. A million ids cost 24 MB; a `Set` of their texts costs four times that.
 * Two different ids collide with a chance below 3·10⁻⁸ in a million rows (64-bit hash).
 */
export class ResponseIds {
  #slots = new Uint32Array(512 * width);
  /** The other half of the hash and the fingerprint of the answers, by number of the id. */
  #lows = new Uint32Array(256);
  #answers = new Uint32Array(256);
  #rows = new Uint32Array(256);
  #used = 0;

  /**
   * Notes a row. 0: the id is new. A positive row: the id stood there with the same answers.
   * A negative row: it stood in row `-result` with other answers.
   * @throws RangeError on a row below 1.
   */
  note(id: string, answers: number, row: number): number {
    if (row < 1) throw new RangeError(`ResponseIds: row ${row} is below 1`);
    // Half full at most: beyond that a new id is looked for in ever longer runs.
    if ((this.#used + 1) * 2 > this.#slots.length / width) this.#grow();
    let high = 0x9e3779b9;
    let low = 0x85ebca6b;
    for (let index = 0; index < id.length; index += 1) {
      const unit = id.charCodeAt(index);
      high = Math.imul(high ^ unit, 0x9e3779b1);
      low = Math.imul(low ^ unit, 0x5f356495);
    }
    high = mix(high ^ (low >>> 15));
    low = mix(low ^ (high >>> 13));
    const at = this.#find(high, low);
    const number = (this.#slots[at + 1] ?? 0) - 1;
    if (number >= 0) {
      const earlier = this.#rows[number] ?? 0;
      return this.#answers[number] === answers >>> 0 ? earlier : -earlier;
    }
    this.#lows[this.#used] = low;
    this.#answers[this.#used] = answers;
    this.#rows[this.#used] = row;
    this.#used += 1;
    this.#slots[at] = high;
    this.#slots[at + 1] = this.#used;
    return 0;
  }

  /** The slot of an id, or the empty one where it belongs. */
  #find(high: number, low: number): number {
    const slots = this.#slots;
    const last = slots.length / width - 1; // the number of slots is a power of two
    let slot = low & last;
    for (;;) {
      const at = slot * width;
      const number = slots[at + 1] ?? 0;
      if (number === 0 || (slots[at] === high && this.#lows[number - 1] === low)) return at;
      slot = (slot + 1) & last;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#lows = extended(this.#lows);
    this.#answers = extended(this.#answers);
    this.#rows = extended(this.#rows);
    this.#slots = new Uint32Array(old.length * growth);
    for (let at = 0; at < old.length; at += width) {
      const number = old[at + 1] ?? 0;
      if (number === 0) continue;
      const high = old[at] ?? 0;
      const place = this.#find(high, this.#lows[number - 1] ?? 0);
      this.#slots[place] = high;
      this.#slots[place + 1] = number;
    }
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
