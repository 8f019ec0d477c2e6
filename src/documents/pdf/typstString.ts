/**
 * Text as a string literal of Typst. Inside one only the backslash and the quotation mark mean anything, so text of a
 * school can never become markup.
 * @example typstString('«а» "б" #c') // '"«а» \\"б\\" #c"'
 */
export function typstString(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
