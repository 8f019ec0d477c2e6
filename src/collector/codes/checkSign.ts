import { codeAlphabet } from './codeAlphabet.ts';

/** x⁴ + x + 1: the field of sixteen elements, in which doubling goes through all the others. */
const polynomial = 0b10011;

/**
 * The sign that ends a code and tells mistyping: each sign before it counts twice as much as the next one, in the field
 * of sixteen elements. So any one wrong sign and any two that changed places are found; of random codes one in sixteen
 * passes.
 * @throws RangeError when a sign is not of the alphabet.
 * @example checkSign('KXMTA47PH') // 'E'
 */
export function checkSign(signs: string): string {
  let sum = 0;
  for (const sign of signs) {
    const value = codeAlphabet.indexOf(sign);
    if (value < 0) throw new RangeError('checkSign: no sign of the alphabet');
    sum = double(sum ^ value);
  }
  return codeAlphabet.charAt(sum);
}

function double(value: number): number {
  const twice = value << 1;
  return twice > 15 ? twice ^ polynomial : twice;
}
