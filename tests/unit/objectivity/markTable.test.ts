import { describe, expect, test } from 'vitest';
import { markTable } from '../../../src/publication/objectivity/markTable.ts';
import type { Pairs } from '../../../src/stats/pairs.ts';

const MARKS = [2, 3, 4, 5];
const MINIMUM = 3;

type Table = readonly (readonly number[])[];
type Told = readonly (readonly { readonly low: number; readonly high: number }[])[];

const toPairs = (table: Table): Pairs =>
  table.flatMap((row, j) => row.map((n, e) => [MARKS[j] ?? 0, MARKS[e] ?? 0, n] as const));

/** What the passport and the other reports tell of a table beside its cells. */
function elsewhere(table: Table): string {
  const all = toPairs(table);
  const count = (holds: (difference: number) => boolean): number =>
    all.reduce((sum, [j, e, n]) => sum + (holds(e - j) ? n : 0), 0);
  const weigh = (weight: (difference: number) => number): number =>
    all.reduce((sum, [j, e, n]) => sum + n * weight(e - j), 0);
  return JSON.stringify([
    count((one) => one < 0),
    count((one) => one > 0),
    count((one) => Math.abs(one) >= 2),
    weigh(Math.abs),
    weigh((one) => one),
  ]);
}

/** Columns of `n` pupils whose cells lie in what is told of them. */
function columns(n: number, bounds: Told[number], row = 0): number[][] {
  const own = bounds[row];
  if (own === undefined) return n === 0 ? [[]] : [];
  const found: number[][] = [];
  for (let here = own.low; here <= Math.min(n, own.high); here += 1) {
    for (const rest of columns(n - here, bounds, row + 1)) found.push([here, ...rest]);
  }
  return found;
}

/** Every table a reader must think possible, who knows how many have each mark for the work. */
function possible(table: Table, told: Told): readonly Table[] {
  const known = elsewhere(table);
  const choices = MARKS.map((_, e) =>
    columns(
      table.reduce((sum, row) => sum + (row[e] ?? 0), 0),
      told.map((row) => row[e] ?? { low: 0, high: Infinity }),
    ),
  );
  const [first = [], second = [], third = [], fourth = []] = choices;
  return first.flatMap((a) =>
    second.flatMap((b) =>
      third.flatMap((c) =>
        fourth.flatMap((d) => {
          const one = MARKS.map((_, j) => [a[j] ?? 0, b[j] ?? 0, c[j] ?? 0, d[j] ?? 0]);
          return elsewhere(one) === known ? [one] : [];
        }),
      ),
    ),
  );
}

/** Cells of one or two pupils that are the same in every possible table. */
function determined(table: Table, told: Told): number {
  const tables = possible(table, told);
  expect(tables.length).toBeGreaterThan(0);
  const places = table.flatMap((row, j) => row.map((n, e) => ({ n, j, e })));
  return places.filter(
    ({ n, j, e }) => n > 0 && n < MINIMUM && tables.every((one) => one[j]?.[e] === n),
  ).length;
}

/** Marsaglia's xorshift32. */
function uniformFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Marks of so many pupils that go together as they do in a school. */
function tableOf(pupils: number, uniform: () => number): Table {
  const table = MARKS.map(() => MARKS.map(() => 0));
  const clamp = (place: number): number => Math.min(3, Math.max(0, Math.round(place)));
  for (let pupil = 0; pupil < pupils; pupil += 1) {
    const j = clamp(1.5 + 2 * (uniform() - 0.5) + uniform() - 0.5);
    const e = clamp(j - 0.2 + 2.4 * (uniform() - 0.5));
    const row = table[j];
    if (row !== undefined) row[e] = (row[e] ?? 0) + 1;
  }
  return table;
}

const steps = (table: Table): Told =>
  table.map((row) =>
    row.map((n) => {
      const low = Math.floor(n / MINIMUM) * MINIMUM;
      return { low, high: low + MINIMUM - 1 };
    }),
  );

describe('a table journal × mark', () => {
  test('gives no small cell away to a reader who knows all the rest', () => {
    const uniform = uniformFrom(20_260_514);
    let shown = 0;
    let without = 0;
    for (let round = 0; round < 200; round += 1) {
      const table = tableOf(12 + (round % 5), uniform);
      without += determined(table, steps(table));
      const found = markTable(toPairs(table), MINIMUM);
      if (found === undefined) continue;
      shown += 1;
      const told = found.cells.map((row) =>
        row.map((cell) => {
          if (cell === 'few') return { low: 0, high: MINIMUM - 1 };
          return cell === 'hidden' ? { low: 0, high: Infinity } : cell;
        }),
      );
      expect(determined(table, told)).toBe(0);
    }
    expect(shown).toBeGreaterThan(10);
    // Steps alone would not do: the attack can succeed.
    expect(without).toBeGreaterThan(10);
  }, 60_000);

  test('tells cells in steps and neither a total nor an exact number', () => {
    const found = markTable(
      [
        [3, 3, 24],
        [4, 3, 13],
        [4, 4, 31],
        [5, 4, 4],
        [3, 2, 3],
        [3, 4, 2],
        [5, 5, 6],
      ],
      10,
    );
    expect(found?.cells).toEqual([
      ['few', 'few', 'few', 'few'],
      ['few', { low: 20, high: 29 }, 'few', 'few'],
      ['few', { low: 10, high: 19 }, { low: 30, high: 39 }, 'few'],
      ['few', 'few', 'few', 'few'],
    ]);
  });

  test('is not there for few pupils, for one full cell, or for a mark of another scale', () => {
    expect(markTable([[4, 4, 9]], 10)).toBeUndefined();
    expect(
      markTable(
        [
          [4, 4, 40],
          [3, 3, 5],
          [3, 4, 4],
        ],
        10,
      ),
    ).toBeUndefined();
    expect(
      markTable(
        [
          [4, 1, 40],
          [3, 3, 50],
        ],
        10,
      ),
    ).toBeUndefined();
  });
});
