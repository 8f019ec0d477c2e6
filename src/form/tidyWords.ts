/**
 * Typed words as they are kept: line breaks of one kind, no spaces around, and without signs that no keyboard writes
 * and no database takes (NUL, half a letter).
 * @example tidyWords(' да\r\nнет\u0000 ') // 'да\nнет'
 */
export function tidyWords(words: string): string {
  return words
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .trim();
}
