import type { TableView } from '../report/view.ts';

/** Signs of a table's text that fit across a sheet. */
const SHEET = 84;
/** Signs: the blank around a cell's text. */
const PADDING = 2;
/** Signs: headings are bold, so wider. */
const BOLD = 1;
/** Signs: a cell up to this stands on one line, «360 ответов»; a longer one may break between words. */
const SHORT = 14;
/** Signs: a word longer than this may break inside. */
const LONG_WORD = 16;
/** Signs: what a cell has beyond this asks for lines, not for width. */
const LONG_CELL = 110;

interface Need {
  /** What it can't do without. */
  readonly least: number;
  /** What its longest cell would like. */
  readonly most: number;
}

function longestWord(text: string): number {
  // A no-break space joins: «12 %» is one word.
  return Math.max(...text.split(/[ \n-]/u).map(({ length }) => Math.min(length, LONG_WORD)));
}

function needOf(heading: string, cells: readonly string[]): Need {
  const least = cells.map((cell) => (cell.length <= SHORT ? cell.length : longestWord(cell)));
  const most = cells.map(({ length }) => Math.min(length, LONG_CELL));
  const head = longestWord(heading) + BOLD;
  return {
    least: Math.max(head, ...least) + PADDING,
    most: Math.max(head, ...most) + PADDING,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/**
 * What a table's words need of the width of a standing sheet in its usual type: more than 1, and they would run over.
 * @example widthOfTable({ caption: '', columns: [{ title: 'Класс', numeric: false }], rows: [['5А']] }) < 1 // true
 */
export function widthOfTable(table: TableView): number {
  return sum(needsOf(table).map(({ least }) => least)) / SHEET;
}

function needsOf({ columns, rows }: TableView): readonly Need[] {
  return columns.map(({ title }, i) =>
    needOf(
      title,
      rows.map((row) => row[i] ?? ''),
    ),
  );
}

/**
 * How the width of a sheet is shared between a table's columns. Each gets what its words and short cells need; the rest
 * goes to those with longer cells, in proportion to what they lack.
 * @returns one positive weight for each column.
 * @example columnWeights({ caption: '', columns: [{ title: 'Класс', numeric: false }], rows: [['5А']] }) // [8]
 */
export function columnWeights(table: TableView): readonly number[] {
  const needs = needsOf(table);
  const spare = Math.max(0, SHEET - sum(needs.map(({ least }) => least)));
  const lacking = sum(needs.map(({ least, most }) => most - least));
  const share = lacking === 0 ? 0 : Math.min(1, spare / lacking);
  return needs.map(({ least, most }) => Math.round(least + share * (most - least)));
}
