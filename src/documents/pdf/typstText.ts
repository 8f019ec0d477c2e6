import { typstString } from './typstString.ts';

/** A word that is longer is an address or a path, not a word: no rule of hyphenation helps it. */
const LONG_WORD = /\S{31,}/u;

/** Where a line may end in such a word: after what parts it, else every twelve signs. */
const PIECES = /[^/._\-=&?,;]{1,12}[/._\-=&?,;]?|[/._\-=&?,;]/gu;

/** A line may end at a gap, and Typst takes one of nothing for no gap. */
const BREAK_HERE = 'h(0.01pt)';

/**
 * Text to show on a sheet, as an expression of Typst. A word that is too long for a column may break; nothing is put
 * into it, so that it is copied whole.
 * @example typstText('Доля') // 'text("Доля")'
 */
export function typstText(text: string): string {
  if (!LONG_WORD.test(text)) return `text(${typstString(text)})`;
  const parts = text.split(/(\S{31,})/u).flatMap((part) => {
    const pieces = LONG_WORD.test(part) ? (part.match(PIECES) ?? []) : [part];
    return [
      pieces
        .filter(Boolean)
        .map((piece) => `text(${typstString(piece)})`)
        .join(`; ${BREAK_HERE}; `),
    ];
  });
  return `{ ${parts.filter(Boolean).join('; ')} }`;
}
