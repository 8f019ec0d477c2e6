/** By some bits of the hash: short lists are looked through faster than a long one and grow without copying all. */
const lists = 256;
const firstIds = 16;

/**
 * The response ids of a file as hashes of 64 bits, which tell at its end whether one of them may stand there twice.
 * They are written in a line: looking each id up in a table of a million costs as much as splitting its row, since
 * nearly every look is a miss of the processor's caches. A million ids take 8 MB; a `Set` of their texts takes twelve
 * times that.
 */
export class IdHashes {
  /** Two words per id: the low half of its hash, the high one. */
  readonly #lists = Array.from({ length: lists }, () => new Uint32Array(firstIds * 2));
  readonly #used = new Uint32Array(lists);

  add(id: string): void {
    const low = lowHalf(id);
    const high = highHalf(id);
    const list = high & (lists - 1);
    const at = this.#used[list] ?? 0;
    const words = this.#listWithRoom(list, at);
    words[at] = low;
    words[at + 1] = high;
    this.#used[list] = at + 2;
  }

  /** The hashes that were added more than once; nearly always none. */
  repeated(): ReadonlySet<bigint> {
    const found = new Set<bigint>();
    this.#lists.forEach((words, list) => {
      addRepeated(words.subarray(0, this.#used[list]), found);
    });
    return found;
  }

  #listWithRoom(list: number, at: number): Uint32Array {
    const words = this.#lists[list] ?? new Uint32Array(0);
    if (at < words.length) return words;
    const longer = new Uint32Array(words.length * 2);
    longer.set(words);
    this.#lists[list] = longer;
    return longer;
  }
}

/** One list is looked through with a table of it that the processor's nearest cache holds. */
function addRepeated(words: Uint32Array, found: Set<bigint>): void {
  // A power of two, half full at most; an entry is a place in the list and one.
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(words.length + 1)));
  const last = table.length - 1;
  for (let at = 0; at < words.length; at += 2) {
    let slot = (words[at] ?? 0) & last;
    while (table[slot] !== 0 && !isSame(words, (table[slot] ?? 0) - 1, at))
      slot = (slot + 1) & last;
    if (table[slot] === 0) table[slot] = at + 1;
    else found.add(join(words[at + 1] ?? 0, words[at] ?? 0));
  }
}

function isSame(words: Uint32Array, one: number, other: number): boolean {
  return words[one] === words[other] && words[one + 1] === words[other + 1];
}

/** The hash of one id: two different ids have the same with a chance below 3·10⁻⁸ in a million. */
export function hashId(id: string): bigint {
  return join(highHalf(id), lowHalf(id));
}

function join(high: number, low: number): bigint {
  return (BigInt(high) << 32n) | BigInt(low);
}

function lowHalf(id: string): number {
  let hash = 0x85ebca6b;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ (hash >>> 15) ^ id.charCodeAt(index), 0x5f356495);
  }
  return mix(hash);
}

function highHalf(id: string): number {
  let hash = 0x9e3779b9;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x9e3779b1);
  }
  return mix(hash);
}

function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (once ^ (once >>> 13)) >>> 0;
}
