import type { Pairs } from '../../stats/pairs.ts';
import { totalOfPairs } from '../../stats/pairs.ts';
import { MARKS, markMoves, type MarkMove } from './markMoves.ts';

/** How many pupils have a pair of marks, as far as it may be told: `few` is fewer than the minimum. */
export type MarkCell = 'few' | 'hidden' | { readonly low: number; readonly high: number };

/** A table journal × mark that may be shown, by rows of the journal from 2 to 5. */
export interface MarkTable {
  readonly marks: readonly number[];
  readonly cells: readonly (readonly MarkCell[])[];
  readonly minimum: number;
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** The step of `minimum` that a number lies in: 0–9, 10–19, 20–29. */
function bandOf(n: number, minimum: number): Bounds {
  const low = Math.floor(n / minimum) * minimum;
  return { low, high: low + minimum - 1 };
}

const ANY: Bounds = { low: 0, high: Infinity };

/** By how much a move changes each cell. */
function changes({ from, to }: MarkMove): ReadonlyMap<number, number> {
  const changed = new Map<number, number>();
  for (const cell of from) changed.set(cell, (changed.get(cell) ?? 0) - 1);
  for (const cell of to) changed.set(cell, (changed.get(cell) ?? 0) + 1);
  return changed;
}

/**
 * Cells of a few pupils that a reader could work out: no move of up to three pupils changes them and leaves all that is
 * told as it is. Cells of nobody hold nobody's mark.
 */
function certainCells(
  pupils: readonly number[],
  told: readonly Bounds[],
  minimum: number,
): ReadonlySet<number> {
  const certain = new Set(pupils.flatMap((n, cell) => (n > 0 && n < minimum ? [cell] : [])));
  for (const move of markMoves) {
    if (certain.size === 0) break;
    if (![...move.from, ...move.to].some((cell) => certain.has(cell))) continue;
    const moved = changes(move);
    const fits = [...moved].every(([cell, by]) => {
      const { low, high } = told[cell] ?? ANY;
      const n = (pupils[cell] ?? 0) + by;
      return n >= low && n <= high;
    });
    if (fits) for (const cell of moved.keys()) certain.delete(cell);
  }
  return certain;
}

/**
 * The table of [journal mark, mark] as far as it may be shown. Cells are told in steps of `minimum`, no totals of rows
 * and columns beside them, so that nothing can be subtracted; while a small cell still follows from the steps and from
 * what is told elsewhere, the smallest told cells of its row and column are hidden too. A mark that is none of 2–5,
 * fewer than `minimum` pupils, or fewer than two cells left to tell: undefined.
 */
export function markTable(marks: Pairs, minimum: number): MarkTable | undefined {
  const isMark = (mark: number): boolean => MARKS.includes(mark);
  if (totalOfPairs(marks) < minimum || !marks.every(([j, e]) => isMark(j) && isMark(e))) {
    return undefined;
  }
  const pupils = MARKS.flatMap((journal) =>
    MARKS.map((mark) => totalOfPairs(marks.filter(([j, e]) => j === journal && e === mark))),
  );
  const told = pupils.map((n) => bandOf(n, minimum));
  for (;;) {
    const shown = pupils.flatMap((n, cell) =>
      n >= minimum && told[cell] !== ANY ? [{ n, cell }] : [],
    );
    if (shown.length < 2) return undefined;
    const [certain] = certainCells(pupils, told, minimum);
    if (certain === undefined) break;
    const [next] = [...shown].sort(
      (a, b) => Number(isApart(a.cell, certain)) - Number(isApart(b.cell, certain)) || a.n - b.n,
    );
    if (next === undefined) return undefined;
    told[next.cell] = ANY;
  }
  const cells = told.map((bounds): MarkCell => {
    if (bounds === ANY) return 'hidden';
    return bounds.low === 0 ? 'few' : bounds;
  });
  const side = MARKS.length;
  return {
    marks: MARKS,
    cells: MARKS.map((_, row) => cells.slice(row * side, (row + 1) * side)),
    minimum,
  };
}

/** In another row and another column. */
function isApart(a: number, b: number): boolean {
  const side = MARKS.length;
  return Math.floor(a / side) !== Math.floor(b / side) && a % side !== b % side;
}
