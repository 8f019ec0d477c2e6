/** The marks of both sides, from the lowest; a cell of their table is `journal · 4 + mark`, both from 0. */
export const MARKS: readonly number[] = [2, 3, 4, 5];
const SIDE = MARKS.length;

/** By how many pupils a move changes each cell that it changes. */
export type MarkMove = readonly (readonly [cell: number, by: number])[];

/** Pupils moved at once; what takes more of them follows from moves one after another. */
const MOST_MOVED = 3;

/** Sets of so many cells, a cell also several times, in ascending order. */
function cellSets(size: number, least = 0): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  const cells = Array.from({ length: SIDE * SIDE - least }, (_, index) => least + index);
  return cells.flatMap((cell) => cellSets(size - 1, cell).map((rest) => [cell, ...rest]));
}

/**
 * What a reader knows of these pupils from elsewhere: the passport tells how many are lowered, confirmed, raised and
 * far, Σ|Δ| and ΣΔ; the report of the subject and the primary scores with an official scale, how many have each mark
 * for the work. How many have each mark in the journal is told nowhere for one work.
 */
function toldOf(cells: readonly number[]): string {
  const differences = cells.map((cell) => (cell % SIDE) - Math.floor(cell / SIDE));
  const count = (holds: (difference: number) => boolean): number =>
    differences.filter(holds).length;
  const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
  return JSON.stringify([
    count((difference) => difference < 0),
    count((difference) => difference > 0),
    count((difference) => Math.abs(difference) >= 2),
    sum(differences.map(Math.abs)),
    sum(differences),
    MARKS.map((_, column) => cells.filter((cell) => cell % SIDE === column).length),
  ]);
}

function toMove(from: readonly number[], to: readonly number[]): MarkMove {
  const changed = new Map<number, number>();
  for (const cell of from) changed.set(cell, (changed.get(cell) ?? 0) - 1);
  for (const cell of to) changed.set(cell, (changed.get(cell) ?? 0) + 1);
  return [...changed];
}

/** Moves after which a reader would know the same from elsewhere. */
export const markMoves: readonly MarkMove[] = Array.from(
  { length: MOST_MOVED },
  (_, index) => index + 1,
).flatMap((size) =>
  [...Map.groupBy(cellSets(size), toldOf).values()].flatMap((alike) =>
    alike.flatMap((from) =>
      alike
        // A cell on both sides is a smaller move.
        .filter((to) => !to.some((cell) => from.includes(cell)))
        .map((to) => toMove(from, to)),
    ),
  ),
);
