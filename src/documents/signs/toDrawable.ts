import { SIGN, UNDRAWN } from '../../kit/signs.ts';

/** Stands for a sign that no font of the papers has: an empty box, as everywhere else where a sign is missing. */
const UNKNOWN = '□';

/** Picture signs, and bullets of Word's own fonts, that a plain sign says as well. */
const PLAIN_SIGNS: ReadonlyMap<string, string> = new Map([
  ['✅', '✔'],
  ['❌', '✘'],
  ['❎', '✘'],
  ['❗', '!'],
  ['❕', '!'],
  ['❓', '?'],
  ['❔', '?'],
  ['⭐', '★'],
  ['🌟', '★'],
  ['➕', '+'],
  ['➖', '−'],
  ['👉', '→'],
  ['🔹', '•'],
  ['🔸', '•'],
  ['🔷', '•'],
  ['🔶', '•'],
  ['📌', '•'],
  ['📍', '•'],
  ['🟢', '●'],
  ['🔴', '●'],
  ['🟡', '●'],
  ['📞', '☎'],
  ['📱', '☎'],
  ['📧', '✉'],
  ['📩', '✉'],
  ['📨', '✉'],
  ['\uf0b7', '•'],
  ['\uf0a7', '▪'],
  ['\uf0d8', '►'],
  ['\uf0fc', '✓'],
]);

/** Without what is not drawn itself; of a keycap its digit, of a hand its skin's colour is gone. */
const bareSign = (sign: string): string => sign.replace(UNDRAWN, '');

/**
 * Whether fonts draw a sign; what is no sign of its own (an accent, a joiner) is left out without a loss.
 * @param sign a match of `SIGN`.
 * @param drawable code points of the fonts.
 */
export function isDrawable(sign: string, drawable: ReadonlySet<number>): boolean {
  return Array.from(bareSign(sign)).every((one) => {
    const code = one.codePointAt(0) ?? 0;
    return code < 128 || drawable.has(code) || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(one);
  });
}

/**
 * What stands in a PDF for a sign: itself, a plain sign that says the same, else an empty box.
 * @example plainSign('✅', new Set()) // '✔'
 */
export function plainSign(sign: string, drawable: ReadonlySet<number>): string {
  const bare = bareSign(sign);
  return isDrawable(sign, drawable) ? bare : (PLAIN_SIGNS.get(bare) ?? UNKNOWN);
}

/**
 * Text with the signs that fonts can draw: PDF/UA allows no others, and a font of the machine would make other bytes on
 * another machine. Letters are composed, control signs become blanks.
 * @param drawable code points of the fonts.
 * @example toDrawable('5 A 👍🏽', new Set([0x410])) // '5 A □'
 */
export function toDrawable(text: string, drawable: ReadonlySet<number>): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(SIGN, (sign) => plainSign(sign, drawable))
    .replaceAll('\ufffd', UNKNOWN)
    .replace(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
}
