import { hashId } from './idHashes.ts';

/** Where an id stood first in its file, and what was answered there. */
interface First {
  readonly row: number;
  readonly answers: number;
}

/** The rows of the ids that stand in a file more than once, and of no others. */
export class RepeatedIds {
  readonly #repeated: ReadonlySet<bigint>;
  readonly #first = new Map<bigint, First>();

  /** @param repeated hashes of the ids. */
  constructor(repeated: ReadonlySet<bigint>) {
    this.#repeated = repeated;
  }

  /**
   * Notes a row. 0: the id stands here for the first time. A positive row: it stood there with the same answers.
   * A negative row: it stood in row `-result` with other answers.
   * @param answers a fingerprint of them; asked for these few rows only.
   */
  note(id: string, row: number, answers: () => number): number {
    const hash = hashId(id);
    if (!this.#repeated.has(hash)) return 0;
    const first = this.#first.get(hash);
    if (first !== undefined) return first.answers === answers() ? first.row : -first.row;
    this.#first.set(hash, { row, answers: answers() });
    return 0;
  }
}
