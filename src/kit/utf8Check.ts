import { isAscii, isUtf8 } from 'node:buffer';

/** Strict UTF-8 over chunks that may cut a character anywhere. */
export class Utf8Check {
  #valid = true;
  #hasHighBytes = false;
  /** The beginning of a character that the next chunk should finish: at most 3 bytes. */
  #tail: Uint8Array = new Uint8Array(0);

  add(chunk: Uint8Array): void {
    if (!this.#valid) return;
    const bytes = this.#tail.length === 0 ? chunk : Buffer.concat([this.#tail, chunk]);
    const end = completeLength(bytes);
    const complete = bytes.subarray(0, end);
    this.#valid = isUtf8(complete);
    this.#hasHighBytes ||= !isAscii(complete);
    this.#tail = new Uint8Array(bytes.subarray(end));
  }

  /**
   * `torn`: all is UTF-8 but the last character is not finished. A lone high byte after plain ASCII is not that: it
   * is one letter of an 8-bit encoding.
   */
  end(): { valid: boolean; torn: boolean } {
    const torn = this.#tail.length > 0;
    return { valid: this.#valid && (!torn || this.#hasHighBytes), torn };
  }
}

/** Length without a character begun at the end; a wrong byte stays in, for the check to find it. */
function completeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needed > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
