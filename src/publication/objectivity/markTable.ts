import { MARKS } from './markMoves.ts';
import type { PupilTable } from './nearTables.ts';

/** How many pupils have a pair of marks, as far as it may be told: `few` is fewer than the minimum. */
export type MarkCell = 'few' | { readonly low: number; readonly high: number };

/** A table journal × mark that may be shown, by rows of the journal from 2 to 5. */
export interface MarkTable {
  readonly marks: readonly number[];
  readonly cells: readonly (readonly MarkCell[])[];
  readonly minimum: number;
}

/**
 * The step of `minimum` that a number lies in.
 * @example stepOf(24, 10) // { low: 20, high: 29 }
 */
export function stepOf(
  n: number,
  minimum: number,
): { readonly low: number; readonly high: number } {
  const low = Math.floor(n / minimum) * minimum;
  return { low, high: low + minimum - 1 };
}

/**
 * The table of [journal mark, mark] in steps of `minimum`, no totals of rows and columns beside them, so that nothing
 * can be subtracted. Fewer than two cells above `few`: undefined, there is nothing to see.
 */
export function markTable(pupils: PupilTable, minimum: number): MarkTable | undefined {
  const cells = pupils.map((n): MarkCell => (n < minimum ? 'few' : stepOf(n, minimum)));
  if (cells.filter((cell) => cell !== 'few').length < 2) return undefined;
  const side = MARKS.length;
  return {
    marks: MARKS,
    cells: MARKS.map((_, row) => cells.slice(row * side, (row + 1) * side)),
    minimum,
  };
}
