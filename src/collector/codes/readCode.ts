import { foldCode } from '../../form/foldCode.ts';
import { checkSign } from './checkSign.ts';
import { codeAlphabet } from './codeAlphabet.ts';
import { randomSigns } from './makeCodes.ts';

const wellFormed = new RegExp(`^[${codeAlphabet}]{${randomSigns + 1}}$`, 'u');

/**
 * A code as somebody typed it, in its one spelling; `undefined`: mistyped. Whether it was handed out only the store
 * knows.
 * @example readCode('кхмта 47рне') // 'KXMTA47PHE'
 */
export function readCode(typed: string): string | undefined {
  const code = foldCode(typed);
  if (!wellFormed.test(code)) return undefined;
  return code.endsWith(checkSign(code.slice(0, -1))) ? code : undefined;
}
