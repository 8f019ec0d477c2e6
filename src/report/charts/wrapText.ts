import { textWidth } from './textWidth.ts';

const fontSize = 14;

/**
 * Text in lines no wider than `width` pixels, set in 14 px. Breaks at ordinary spaces (an NBSP holds) and after the
 * hyphen of a compound word; a piece that is still too long is cut. What does not fit into `maxLines` ends in an
 * ellipsis. The empty text gives one empty line.
 * @example wrapText('Качество еды', 80, 2) // ['Качество', 'еды']
 */
export function wrapText(text: string, width: number, maxLines: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { piece, glue } of toPieces(text, width)) {
    const longer = line === '' ? piece : line + glue + piece;
    if (textWidth(longer, fontSize) <= width) {
      line = longer;
    } else {
      if (line !== '') lines.push(line);
      line = piece;
    }
  }
  lines.push(line);
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  kept.push(withEllipsis(kept.pop() ?? '', width));
  return kept;
}

/** Widest of the lines in pixels; 0 for no lines. */
export function widthOf(lines: readonly string[]): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, fontSize)));
}

/** Pieces a line may end after, each with what stands between it and the one before. */
function toPieces(text: string, width: number): { piece: string; glue: string }[] {
  return text.split(/[ \t\r\n]+/u).flatMap((word) =>
    word
      .split(/(?<=\p{L}-)(?=\p{L})/u)
      .flatMap((part) => cutToWidth(part, width))
      .map((piece, index) => ({ piece, glue: index === 0 ? ' ' : '' })),
  );
}

function cutToWidth(word: string, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && textWidth(part + character, fontSize) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

function withEllipsis(line: string, width: number): string {
  let kept = line;
  while (kept !== '' && textWidth(`${kept}…`, fontSize) > width) {
    kept = kept.replace(/.$/su, '');
  }
  return `${kept.trimEnd()}…`;
}
