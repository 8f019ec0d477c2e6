/** Sixteen signs that are in both alphabets or are digits, and look like nothing else: four bits each. */
export const codeAlphabet = 'ACEHKMPTXY246789';

const CYRILLIC: ReadonlyMap<string, string> = new Map(
  Array.from('АСЕНКМРТХУ', (letter, at) => [letter, 'ACEHKMPTXY'.charAt(at)]),
);

/**
 * What somebody typed from a sheet of paper, in the signs of the alphabet: capitals, Latin for Cyrillic look-alikes,
 * no spaces and dashes. Signs outside of the alphabet stay, so that they can be told.
 * @example foldCode('кхмта-47рне') // 'KXMTA47PHE'
 */
export function foldCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s\p{Pd}−_.]/gu, '')
    .replace(/[АСЕНКМРТХУ]/gu, (letter) => CYRILLIC.get(letter) ?? letter);
}
