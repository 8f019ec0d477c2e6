/**
 * Signs that nobody sees and that mean nothing in a table: the soft hyphen, spaces of no width, marks of direction, a
 * byte order mark in the middle of a file. They come with text copied from a web page, from Word or from a messenger,
 * and make «5А» differ from «5А». The two joiners (U+200C, U+200D) are not among them: they hold an emoji together.
 */
const MEANINGLESS = /[\u00AD\u034F\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/;
const ALL_MEANINGLESS = new RegExp(MEANINGLESS, 'g');

/** The first bytes of these signs in UTF-8. Russian letters begin with others. */
const FIRST_BYTES = [0xc2, 0xcd, 0xd8, 0xe1, 0xe2, 0xef];

/** The joiners mean nothing where no free text stands. */
const ALL_JOINERS = /[\u200C\u200D]/g;

/**
 * Text without the signs that nobody sees and that mean nothing in it.
 * @example removeMeaningless('5\u200BА') // '5А'
 */
export function removeMeaningless(text: string): string {
  return MEANINGLESS.test(text) ? text.replace(ALL_MEANINGLESS, '') : text;
}

/**
 * Whether text decoded from these bytes of UTF-8 may hold such a sign: most bytes of a table are digits, and to look
 * for six bytes takes a third of the time that looking at each sign of the text does. A sign that the bytes before have
 * begun is one of theirs.
 */
export function mayHoldMeaningless(utf8: Buffer): boolean {
  const isContinued = (utf8[0] ?? 0) >= 0x80 && (utf8[0] ?? 0) < 0xc0;
  return isContinued || FIRST_BYTES.some((byte) => utf8.includes(byte));
}

/**
 * The same for what is no free text (numbers, days, codes, names of columns): joiners go as well.
 * @example removeInvisible('А\u200D-017') // 'А-017'
 */
export function removeInvisible(text: string): string {
  return removeMeaningless(text).replace(ALL_JOINERS, '');
}
