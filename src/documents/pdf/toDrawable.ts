/** Stands for a sign that the paper's font has not. */
const UNKNOWN = '?';

/** Neither drawn nor a blank: what joins, directs, hides and accents. In a PDF they spoil the text that is copied. */
const UNDRAWN = /[\p{Cf}\p{M}\p{Emoji_Modifier}]/gu;

/**
 * Text with the signs that a font can draw: PDF/UA allows no others, and a font of the machine would make other bytes on
 * another machine. Letters are composed, control signs become blanks, picture signs and foreign letters «?».
 * @param drawable code points of the font.
 * @example toDrawable('5 A 👍🏽', new Set([0x410])) // '5 A ?'
 */
export function toDrawable(text: string, drawable: ReadonlySet<number>): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(UNDRAWN, '')
    .replace(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[^\p{ASCII}]/gu, (sign) => (drawable.has(sign.codePointAt(0) ?? 0) ? sign : UNKNOWN))
    .replaceAll('\ufffd', UNKNOWN);
}
