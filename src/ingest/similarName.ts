import { foldText } from '../kit/text.ts';

/** Longer names are not compared: a header of a million signs must not cost a million squared. */
const longest = 100;

/**
 * The name that was probably meant: the nearest by typing errors, at most one error in four letters and three in all.
 * `undefined`: none is near, or the text is too long to be a name.
 * @example similarName('responces', ['responses', 'monitoring']) // 'responses'
 */
export function similarName(text: string, names: readonly string[]): string | undefined {
  if (text.length > longest) return undefined;
  const folded = foldText(text);
  let best: string | undefined;
  let fewest = Math.min(3, Math.floor(folded.length / 4)) + 1;
  for (const name of names) {
    if (name.length > longest) continue;
    const errors = typingErrors(folded, foldText(name));
    if (errors < fewest) {
      fewest = errors;
      best = name;
    }
  }
  return best;
}

/** Levenshtein distance: letters to insert, delete or replace. */
function typingErrors(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const inserted = (current[column - 1] ?? 0) + 1;
      const deleted = (previous[column] ?? 0) + 1;
      current.push(Math.min(replaced, inserted, deleted));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
