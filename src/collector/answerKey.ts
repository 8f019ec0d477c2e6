import { createHash } from 'node:crypto';

/**
 * Under which an answer set is stored: 32 hexadecimal digits from the id that the device made. The way back does not
 * exist, so that the store holds nothing that a device or a receipt could be matched with.
 * @example answerKey('6a1d4c1e-6a3b-4f6e-9c3e-0f2b8d1a7c55').length // 32
 */
export function answerKey(id: string): string {
  return createHash('sha256').update(`vsoko:${id}`).digest('hex').slice(0, 32);
}
