import { createHash, scrypt } from 'node:crypto';
import { promisify } from 'node:util';

const derive: (word: string, salt: Uint8Array, bytes: number, cost: object) => Promise<Uint8Array> =
  promisify(scrypt);

/**
 * 8 MiB and 30 ms of one core for each try. A code has 36 bits: by SHA-256 alone whoever holds a copy of the store goes
 * through all of them in seconds on a graphics card; so it takes one core 65 years, for each survey, term and store
 * anew. Where 500 codes are not used yet, the first of them is found after some 50 days, which is dear for one vote.
 * Guessing at the collector itself is held down by its limits (`usualCeilings`).
 */
const cost = { N: 2 ** 13, r: 8, p: 1 };
const hashBytes = 32;

/** What the store keeps of a code, 64 hexadecimal digits; `code` in its one spelling, from `readCode`. */
export type CodeHash = (survey: string, term: string, code: string) => Promise<string>;

/** Makes the hash of a store's codes. A code fits one survey in one term. @param salt `Store.codeSalt()`. */
export function createCodeHash(salt: Uint8Array): CodeHash {
  return (survey, term, code) => slowHash(salt, fastHash(survey, term, code));
}

/** All that stores made before the second migration kept of a code. */
export function fastHash(survey: string, term: string, code: string): string {
  return createHash('sha256').update(`code:${survey}:${term}:${code}`).digest('hex');
}

/** @param fast from `fastHash`: codes that were printed before hashes were slow stay good. */
export async function slowHash(salt: Uint8Array, fast: string): Promise<string> {
  return Buffer.from(await derive(fast, salt, hashBytes, cost)).toString('hex');
}
