/** What XML 1.0 §2.2 does not allow in a document at all, not even escaped; halves of a broken emoji are among it. */
const NOT_XML = /[^\u0009\u000A\u000D\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Text as a Word file can hold it: signs that XML does not allow are dropped, and line ends and tabs become blanks,
 * as they do on a page. Escaping is left to the writer of the XML.
 *
 * @example xmlText('5\u0000 «А»\n🎓') // '5 «А» 🎓'
 */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '').replace(/[\t\n\r]+/g, ' ');
}
