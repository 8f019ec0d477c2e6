import { parse, type Root } from 'postcss';

/** The outermost rules of a sheet, one by one; a brace too many ends a piece as well. */
function piecesOf(css: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
    depth = Math.max(0, depth + (brace === '{' ? 1 : -1));
    if (depth > 0 || brace === '{') continue;
    pieces.push(css.slice(start, index + 1));
    start = index + 1;
  }
  return [...pieces, css.slice(start)];
}

function parseWhole(css: string): readonly Root[] {
  try {
    return [parse(css)];
  } catch {
    return [];
  }
}

/**
 * A style sheet as trees of rules. What cannot be read is left out and the rest counts, as in a browser; empty where
 * nothing can.
 */
export function parseSheets(css: string): readonly Root[] {
  const whole = parseWhole(css);
  return whole.length > 0 ? whole : piecesOf(css).flatMap(parseWhole);
}
