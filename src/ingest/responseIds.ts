/** Numbers per slot: two halves of the id's hash, the hash of the answers, the row. Row 0 marks an empty slot. */
const width = 4;

/**
 * Which response ids were seen, with the row and a fingerprint of the answers: an open-addressing hash set of
 * integers, 16 bytes a slot. A million ids cost 32 MB; a `Set` of their texts costs three times that.
 * Two different ids collide with a chance below 3·10⁻⁸ in a million rows (64-bit hash).
 */
export class ResponseIds {
  #slots = new Uint32Array(1024 * width);
  #used = 0;

  /**
   * Notes a row. 0: the id is new. A positive row: the id stood there with the same answers.
   * A negative row: it stood in row `-result` with other answers.
   * @throws RangeError on a row below 1.
   */
  note(id: string, answers: number, row: number): number {
    if (row < 1) throw new RangeError(`ResponseIds: row ${row} is below 1`);
    if ((this.#used + 1) * 4 > (this.#slots.length / width) * 3) this.#grow();
    let high = 0x9e3779b9;
    let low = 0x85ebca6b;
    for (let index = 0; index < id.length; index += 1) {
      const unit = id.charCodeAt(index);
      high = Math.imul(high ^ unit, 0x9e3779b1);
      low = Math.imul(low ^ unit, 0x5f356495);
    }
    high = mix(high ^ (low >>> 15));
    low = mix(low ^ (high >>> 13));
    const at = findSlot(this.#slots, high, low);
    const earlier = this.#slots[at + 3] ?? 0;
    if (earlier !== 0) return this.#slots[at + 2] === answers >>> 0 ? earlier : -earlier;
    this.#slots.set([high, low, answers >>> 0, row], at);
    this.#used += 1;
    return 0;
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += width) {
      if (old[at + 3] === 0) continue;
      slots.set(old.subarray(at, at + width), findSlot(slots, old[at] ?? 0, old[at + 1] ?? 0));
    }
    this.#slots = slots;
  }
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

function findSlot(slots: Uint32Array, high: number, low: number): number {
  const last = slots.length / width - 1; // the number of slots is a power of two
  let slot = low & last;
  for (;;) {
    const at = slot * width;
    if (slots[at + 3] === 0 || (slots[at] === high && slots[at + 1] === low)) return at;
    slot = (slot + 1) & last;
  }
}
