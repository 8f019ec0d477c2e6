/** A picture sign of several code points as one, else one code point beyond ASCII. */
export const SIGN = /\p{RGI_Emoji}|\P{ASCII}/gv;

/** Neither drawn nor a blank: what joins, directs, hides and accents. */
export const UNDRAWN = /[\p{Cf}\p{M}\p{Emoji_Modifier}]/gu;

/**
 * Signs beyond ASCII in a text, each with the row where it stands first, from 1.
 * @example signsIn('да\nнет ✅ ✅').get('✅') // 2
 */
export function signsIn(text: string): ReadonlyMap<string, number> {
  const signs = new Map<string, number>();
  for (const [i, line] of text.split(/\r\n|\n|\r/u).entries()) {
    for (const [sign] of line.normalize('NFC').matchAll(SIGN)) {
      if (!signs.has(sign)) signs.set(sign, i + 1);
    }
  }
  return signs;
}
