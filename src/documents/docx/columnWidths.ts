import type { TableView } from '../../report/view.ts';

/** About how wide a letter of a table is, and the blank at both sides of a cell, in twentieths of a point. */
const LETTER = 126;
const PADDING = 200;
/** A longer text may take a few lines. */
const SHORT = 24;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const most = (numbers: readonly number[]): number =>
  numbers.reduce((largest, one) => Math.max(largest, one), 1);

/** How much of what is left a column of texts asks for; columns of long texts grow slower than their texts. */
const appetite = (texts: readonly string[]): number =>
  Math.sqrt(sum(texts.map(({ length }) => length)) / texts.length);

/**
 * Widths of the columns of a table, in twentieths of a point, `total` together or a little less: each holds its longest
 * word, short texts stay on a line, and what is left is shared by how long the others are. A paper can't leave this to
 * the program that opens it: of them only Word measures columns itself.
 */
export function columnWidths({ columns, rows }: TableView, total: number): readonly number[] {
  const texts = columns.map(({ title }, i) => [title, ...rows.map((row) => row[i] ?? '')]);
  const least = texts.map((column) => {
    const words = column.flatMap((text) => text.split(/[\s-]/u).map(({ length }) => length));
    const short = column.slice(1).map(({ length }) => (length <= SHORT ? length : 0));
    return most([...words, ...short]) * LETTER + PADDING;
  });
  const spare = total - sum(least);
  if (spare <= 0) return least.map((width) => Math.floor((width / sum(least)) * total));
  const isLong = texts.map((column) => most(column.slice(1).map(({ length }) => length)) > SHORT);
  const shares = texts.map((column, i) =>
    isLong.includes(true) && isLong[i] !== true ? 0 : appetite(column),
  );
  return least.map((width, i) => Math.floor(width + ((shares[i] ?? 0) / sum(shares)) * spare));
}
