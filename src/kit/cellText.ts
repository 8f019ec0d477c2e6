/**
 * Text in a cell that Excel will not run as a formula, and back.
 *
 * Excel runs a cell that starts with one of `= + - @`, a tab or a return. A leading apostrophe stops it. So that
 * reading can take exactly one away, a text that already has apostrophes in front of such a sign gets one more. A
 * number below zero is no formula and stays a number.
 */
const formula = /^(?!-\d+(?:[.,]\d+)?$)'*[=+\-@\t\r]/u;
const guarded = /^'+[=+\-@\t\r]/u;

/**
 * Free text as a cell.
 * @example writeCellText('=1+1') // "'=1+1"
 * @example writeCellText('-5') // '-5'
 */
export function writeCellText(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/**
 * Free text of a cell; the inverse of `writeCellText`, and a text that was never guarded stays as it is.
 * @example readCellText("'=1+1") // '=1+1'
 */
export function readCellText(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}
