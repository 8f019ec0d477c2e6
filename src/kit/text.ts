import { removeInvisible } from './invisible.ts';

/** How two texts that people mean to be the same become equal, how texts are ordered, and how a long one is quoted. */

const MAX_QUOTE = 80;

/**
 * Text for comparison: composed letters (macOS writes «й» in two signs), lower case, ё = е, any spaces as one,
 * no invisible signs, one kind of quotes and of dashes. NFKC is not used: it would turn «№» into «No».
 * @example foldText(' Класс\u00A0«А» ') // 'класс "а"'
 */
export function foldText(text: string): string {
  return removeInvisible(text.normalize('NFC'))
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»„“”‟]/g, '"')
    .replace(/[‘’‛]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-');
}

/**
 * A piece of a file as a message may show it: on one line, at most 80 signs. Signs that nobody sees are named, since
 * what they stand in looks right.
 * @example quoteText('хорошо\n') // '«хорошо»'
 * @example quoteText('5\u200DА') // '«5[невидимый знак]А»'
 */
export function quoteText(text: string): string {
  const line = text
    .slice(0, MAX_QUOTE * 4)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\p{Cc}\p{Cf}]+/gu, '[невидимый знак]');
  const shown = line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE)}…` : line;
  return `«${shown.toWellFormed()}»`;
}

/**
 * Order by code unit, the same on every machine.
 * @example ['б', 'а'].sort(compareText) // ['а', 'б']
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
