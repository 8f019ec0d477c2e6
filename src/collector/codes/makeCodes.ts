import { checkSign } from './checkSign.ts';
import { codeAlphabet } from './codeAlphabet.ts';

/** 36 bits: somebody who guesses hits one of a thousand codes once in 70 million tries. */
export const randomSigns = 9;

/** Unpredictable bytes: `randomBytes` of Node. */
export type RandomBytes = (size: number) => Uint8Array;

/** As many different codes as asked for, in their one spelling `KXMTA47PHE`. */
export function makeCodes(count: number, random: RandomBytes): readonly string[] {
  const codes = new Set<string>();
  while (codes.size < count) {
    const signs = Array.from(random(randomSigns), (byte) => codeAlphabet.charAt(byte & 15)).join(
      '',
    );
    codes.add(signs + checkSign(signs));
  }
  return [...codes];
}

/**
 * A code as it is printed, in two halves.
 * @example renderCode('KXMTA47PHE') // 'KXMTA-47PHE'
 */
export function renderCode(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}
