import { correlateMarks } from '../../../src/assessment/objectivity/markCorrelation.ts';
import type { MarkTable } from '../../../src/publication/objectivity/markTable.ts';
import type { ToldMarks } from '../../../src/publication/objectivity/toldMarks.ts';
import type { Pairs } from '../../../src/stats/pairs.ts';

/** Pupils by `journal · 4 + mark`, both from 0 (a mark of 2) to 3 (a mark of 5). */
export type Table = readonly number[];

const MARKS = [2, 3, 4, 5];
const differenceAt = (cell: number): number => (cell % 4) - Math.floor(cell / 4);

export const toPairs = (table: Table): Pairs =>
  table.map((n, cell) => [MARKS[Math.floor(cell / 4)] ?? 0, MARKS[cell % 4] ?? 0, n] as const);

const sumOf = (table: Table, weight: (cell: number) => number): number =>
  table.reduce((sum, n, cell) => sum + n * weight(cell), 0);
const count = (table: Table, holds: (difference: number) => boolean): number =>
  sumOf(table, (cell) => (holds(differenceAt(cell)) ? 1 : 0));

const FAR = [2, 3, 7, 8, 12, 13];

/** Every way to share `n` among the cells. */
function* spread(n: number, cells: readonly number[]): Generator<readonly number[]> {
  const [, ...rest] = cells;
  if (cells.length === 0) {
    if (n === 0) yield [];
    return;
  }
  if (rest.length === 0) {
    yield [n];
    return;
  }
  for (let here = 0; here <= n; here += 1) {
    for (const others of spread(n - here, rest)) yield [here, ...others];
  }
}

/**
 * Every table with the same agreement (lowered, raised, far, Σ|Δ|, ΣΔ) and the same number of each mark for the work:
 * the far pairs, then the pairs one below and one above the journal; the confirmed ones follow from the columns.
 */
export function* tablesLike(table: Table): Generator<Table> {
  const columns = [0, 1, 2, 3].map((mark) => sumOf(table, (cell) => (cell % 4 === mark ? 1 : 0)));
  const far = count(table, (one) => Math.abs(one) >= 2);
  const [lowered, raised] = [count(table, (one) => one < 0), count(table, (one) => one > 0)];
  const absolute = sumOf(table, (cell) => Math.abs(differenceAt(cell)));
  const signed = sumOf(table, differenceAt);
  for (const distant of spread(far, FAR)) {
    const begun = Array.from({ length: 16 }, (_, cell) => distant[FAR.indexOf(cell)] ?? 0);
    const below = lowered - count(begun, (one) => one < 0);
    const above = raised - count(begun, (one) => one > 0);
    const isSame =
      sumOf(begun, (cell) => Math.abs(differenceAt(cell))) + below + above === absolute &&
      sumOf(begun, differenceAt) + above - below === signed;
    if (below < 0 || above < 0 || !isSame) continue;
    for (const [a = 0, b = 0, c = 0] of spread(below, [4, 9, 14])) {
      for (const [d = 0, e = 0, f = 0] of spread(above, [1, 6, 11])) {
        const full = [...begun];
        [full[4], full[9], full[14], full[1], full[6], full[11]] = [a, b, c, d, e, f];
        const left = columns.map(
          (n, mark) => n - sumOf(full, (cell) => (cell % 4 === mark ? 1 : 0)),
        );
        if (left.some((n) => n < 0)) continue;
        [full[0], full[5], full[10], full[15]] = [
          left[0] ?? 0,
          left[1] ?? 0,
          left[2] ?? 0,
          left[3] ?? 0,
        ];
        yield full;
      }
    }
  }
}

function isInSteps(table: Table, { cells, minimum }: MarkTable): boolean {
  return cells.flat().every((cell, at) => {
    const n = table[at] ?? 0;
    return cell === 'few' ? n < minimum : n >= cell.low && n <= cell.high;
  });
}

const near = (a: number | undefined, b: number | undefined, unit: number): boolean =>
  a === b || Math.abs((a ?? 0) - (b ?? 0)) <= unit / 2 + 1e-9;

/** Whether a reader who was told so much must think a table possible. */
export function isPossible(table: Table, told: ToldMarks): boolean {
  if (told.table !== undefined && !isInSteps(table, told.table)) return false;
  if (told.correlation === undefined) return true;
  const found = correlateMarks(toPairs(table));
  if (typeof found === 'string') return false;
  const { spearman, beside } = told.correlation;
  if (!near(found.spearman.value, spearman.value, 0.01)) return false;
  if (!near(found.spearman.interval?.low, spearman.interval?.low, 0.01)) return false;
  if (!near(found.spearman.interval?.high, spearman.interval?.high, 0.01)) return false;
  return (
    beside === undefined ||
    (near(found.pearson.value, beside.pearson, 0.1) &&
      near(found.kendall.value, beside.kendall, 0.1) &&
      near(found.kappa, beside.kappa, 0.1))
  );
}

/** Cells of fewer than `minimum` pupils that are the same in every possible table. */
export function determined(
  table: Table,
  possible: Iterable<Table>,
  told: ToldMarks,
  minimum: number,
): number {
  let certain = table.flatMap((n, cell) => (n > 0 && n < minimum ? [cell] : []));
  for (const other of possible) {
    if (certain.length === 0) break;
    if (certain.every((cell) => other[cell] === table[cell]) || !isPossible(other, told)) continue;
    certain = certain.filter((cell) => other[cell] === table[cell]);
  }
  return certain.length;
}
