import { markMoves, type MarkMove } from './markMoves.ts';

/** Pupils by cell, see `MARKS`. */
export type PupilTable = readonly number[];

/** The table after a move; undefined where a cell would hold fewer than nobody. */
function after(table: PupilTable, move: MarkMove): PupilTable | undefined {
  if (move.some(([cell, by]) => (table[cell] ?? 0) + by < 0)) return undefined;
  const moved = [...table];
  for (const [cell, by] of move) moved[cell] = (moved[cell] ?? 0) + by;
  return moved;
}

function add(tables: readonly PupilTable[]): PupilTable {
  const [first = [], ...rest] = tables;
  return rest.reduce((sum, table) => sum.map((n, cell) => n + (table[cell] ?? 0)), first);
}

/**
 * Other tables that a reader must think possible who knows the agreement of each part (of the whole, or of every class)
 * and how many have each mark for the work: the nearest first, each once, up to `most`. Parts are told apart by the
 * classes; what is given are the tables of all parts together.
 */
export function* nearTables(parts: readonly PupilTable[], most: number): Generator<PupilTable> {
  const seen = new Set([String.fromCharCode(...add(parts))]);
  const reached = [{ parts, whole: add(parts) }];
  for (const table of reached) {
    for (const move of markMoves) {
      const whole = after(table.whole, move);
      if (whole === undefined) continue;
      const key = String.fromCharCode(...whole);
      if (seen.has(key)) continue;
      for (const [at, part] of table.parts.entries()) {
        const moved = after(part, move);
        if (moved === undefined) continue;
        seen.add(key);
        reached.push({ parts: table.parts.with(at, moved), whole });
        yield whole;
        break;
      }
      if (seen.size > most) return;
    }
  }
}
