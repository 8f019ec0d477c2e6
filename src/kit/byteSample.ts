/** The first bytes that were added, up to a size; a copy, so that chunks are not kept. */
export class ByteSample {
  readonly #bytes: Uint8Array;
  #length = 0;

  constructor(size: number) {
    this.#bytes = new Uint8Array(size);
  }

  add(chunk: Uint8Array): void {
    const part = chunk.subarray(0, this.#bytes.length - this.#length);
    this.#bytes.set(part, this.#length);
    this.#length += part.length;
  }

  get isFull(): boolean {
    return this.#length === this.#bytes.length;
  }

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
}
