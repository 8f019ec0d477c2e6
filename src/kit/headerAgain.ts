import type { CsvHeader } from './csvHeader.ts';

/** Rows below the header in which it may go on. */
const NEAR_ROWS = 2;
/** Fewer numbers in order may be data. */
const MIN_NUMBERED = 4;

/**
 * Whether a row below the header is no data but a part of it: the header once more, where tables were pasted one below
 * the other; or, near it, the numbers of the columns, as official forms have them, or other names of the columns.
 */
export function isHeaderAgain(
  cells: readonly string[],
  row: number,
  header: CsvHeader,
  knows: (title: string) => boolean,
): boolean {
  const titles = header.cells;
  // A million rows end here.
  if (row > header.row + NEAR_ROWS && cells[0] !== titles[0]) return false;
  const clean = titles.map((_, column) => (cells[column] ?? '').replace(/\s+/g, ' ').trim());
  if (titles.length > 1 && clean.every((cell, column) => cell === titles[column])) return true;
  if (row > header.row + NEAR_ROWS) return false;
  const filled = clean.filter((cell) => cell !== '');
  return isNumbered(clean) || (filled.length > 1 && filled.every(knows));
}

function isNumbered(cells: readonly string[]): boolean {
  return cells.length >= MIN_NUMBERED && cells.every((cell, column) => cell === String(column + 1));
}
