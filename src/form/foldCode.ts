const CYRILLIC: ReadonlyMap<string, string> = new Map(
  Array.from('АСЕНКМРТХУ', (letter, at) => [letter, 'ACEHKMPTXY'.charAt(at)]),
);

/**
 * What somebody typed from a sheet of paper, in the signs of the codes: capitals, Latin for Cyrillic look-alikes,
 * no spaces and dashes. Other signs stay, so that they can be told.
 * @example foldCode('кхмта-47рне') // 'KXMTA47PHE'
 */
export function foldCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s\p{Pd}−_.]/gu, '')
    .replace(/[АСЕНКМРТХУ]/gu, (letter) => CYRILLIC.get(letter) ?? letter);
}
