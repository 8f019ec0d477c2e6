/**
 * The letters Excel shows above a column that is counted from 0.
 * @throws RangeError when the column is not a whole number from 0.
 * @example columnLetters(26) // 'AA'
 */
export function columnLetters(column: number): string {
  if (!Number.isInteger(column) || column < 0)
    throw new RangeError('columnLetters: no such column');
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/**
 * A cell as Excel names it; the row counts from 1, the column from 0.
 * @throws RangeError when the column is not a whole number from 0.
 * @example cellAddress(214, 3) // 'D214'
 */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row);
}
