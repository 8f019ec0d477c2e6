import { createHash } from 'node:crypto';

/**
 * What the store keeps of a code, 64 hexadecimal digits: of one survey in one term, so that a code fits nowhere else.
 * @param code in its one spelling, from `readCode`.
 */
export function codeHash(survey: string, term: string, code: string): string {
  return createHash('sha256').update(`code:${survey}:${term}:${code}`).digest('hex');
}
