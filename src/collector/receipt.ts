import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { foldCode } from '../form/foldCode.ts';
import { codeAlphabet } from './codes/codeAlphabet.ts';

const half = 4;

/**
 * The proof that an answer set arrived: `K7XM-4TPA-2HCE-8Y6C`, the same each time for the same id. Half of it comes
 * from the id alone, half is signed with the store's key, so that nobody can make one up. The store does not hold the
 * id, so no receipt leads to an answer set.
 * @param key `Store.receiptKey()`.
 */
export function makeReceipt(key: Uint8Array, survey: string, id: string): string {
  const nonce = createHash('sha256').update(`receipt:${id}`).digest().subarray(0, half);
  return renderReceipt(Buffer.concat([nonce, sign(key, survey, nonce)]));
}

/** Whether this store gave out such a receipt for the survey, however it was typed. */
export function isReceipt(key: Uint8Array, survey: string, typed: string): boolean {
  const bytes = readReceipt(typed);
  if (bytes === undefined) return false;
  return timingSafeEqual(bytes.subarray(half), sign(key, survey, bytes.subarray(0, half)));
}

function sign(key: Uint8Array, survey: string, nonce: Uint8Array): Uint8Array {
  return createHmac('sha256', key).update(`${survey}:`).update(nonce).digest().subarray(0, half);
}

/** Four bits a sign, in groups of four. */
function renderReceipt(bytes: Uint8Array): string {
  const signs = [...bytes].flatMap((byte) => [byte >> 4, byte & 15]);
  const text = signs.map((sign) => codeAlphabet.charAt(sign)).join('');
  return text.replace(/(.{4})(?=.)/gu, '$1-');
}

function readReceipt(typed: string): Uint8Array | undefined {
  const signs = Array.from(foldCode(typed), (sign) => codeAlphabet.indexOf(sign));
  if (signs.length !== half * 4 || signs.includes(-1)) return undefined;
  const high = signs.filter((_, at) => at % 2 === 0);
  return Uint8Array.from(high, (sign, at) => sign * 16 + (signs[at * 2 + 1] ?? 0));
}
