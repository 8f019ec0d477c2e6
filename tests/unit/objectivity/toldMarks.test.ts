import { describe, expect, test } from 'vitest';
import { correlateMarks } from '../../../src/assessment/objectivity/markCorrelation.ts';
import { markTable } from '../../../src/publication/objectivity/markTable.ts';
import { roundedBeside, roundedRho } from '../../../src/publication/objectivity/toldCorrelation.ts';
import { toldMarks, type ToldMarks } from '../../../src/publication/objectivity/toldMarks.ts';
import { determined, tablesLike, toPairs, type Table } from './markAttacker.ts';

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
  const table = Array.from({ length: 16 }, () => 0);
  const clamp = (place: number): number => Math.min(3, Math.max(0, Math.round(place)));
  for (let pupil = 0; pupil < pupils; pupil += 1) {
    const j = clamp(1.7 + 2.4 * (uniform() - 0.5) + uniform() - 0.5);
    const e = clamp(j - 0.1 + 2.1 * (uniform() - 0.5));
    table[j * 4 + e] = (table[j * 4 + e] ?? 0) + 1;
  }
  return table;
}

/** Everything: all coefficients as they are printed, and the table. */
function everything(table: Table, minimum: number): ToldMarks {
  const found = correlateMarks(toPairs(table));
  return {
    agreement: true,
    correlation:
      typeof found === 'string'
        ? undefined
        : { n: found.n, spearman: roundedRho(found.spearman), beside: roundedBeside(found) },
    table: markTable(table, minimum),
  };
}

describe('the marks of a work', () => {
  test('are told so that no cell of a few pupils follows from all of it together', () => {
    const uniform = uniformFrom(20_260_514);
    const shown = { agreement: 0, rho: 0, beside: 0, table: 0 };
    let broken = 0;
    for (let round = 0; round < 60; round += 1) {
      const minimum = round % 2 === 0 ? 10 : 5;
      const table = tableOf(24 + round, uniform);
      if (determined(table, tablesLike(table), everything(table, minimum), minimum) > 0)
        broken += 1;
      const told = toldMarks([toPairs(table)], minimum);
      if (!told.agreement) continue;
      shown.agreement += 1;
      if (told.correlation !== undefined) shown.rho += 1;
      if (told.correlation?.beside !== undefined) shown.beside += 1;
      if (told.table !== undefined) shown.table += 1;
      expect(determined(table, tablesLike(table), told, minimum)).toBe(0);
    }
    // The attack can succeed, and the rules do not simply hide all.
    expect(broken).toBeGreaterThan(20);
    expect(shown.agreement).toBeGreaterThan(40);
    expect(shown.rho).toBeGreaterThan(30);
    expect(shown.beside).toBeGreaterThan(10);
    expect(shown.table).toBeGreaterThan(10);
  }, 120_000);

  test('stay open where the agreement of each class is told as well', () => {
    const uniform = uniformFrom(77);
    let told = 0;
    for (let round = 0; round < 12; round += 1) {
      const classes = [tableOf(14 + round, uniform), tableOf(16, uniform)];
      const [first = [], second = []] = classes;
      const whole = first.map((n, cell) => n + (second[cell] ?? 0));
      const found = toldMarks(classes.map(toPairs), 5);
      if (!found.agreement) continue;
      told += 1;
      const others = [...tablesLike(second)];
      const possible = function* (): Generator<Table> {
        for (const one of tablesLike(first)) {
          for (const other of others) yield one.map((n, cell) => n + (other[cell] ?? 0));
        }
      };
      expect(determined(whole, possible(), found, 5)).toBe(0);
    }
    expect(told).toBeGreaterThan(4);
  }, 120_000);

  test('are not told where all are confirmed, or a mark is of another scale', () => {
    const nothing = { agreement: false, correlation: undefined, table: undefined };
    expect(toldMarks([[[4, 4, 30]]], 10)).toEqual(nothing);
    expect(
      toldMarks(
        [
          [
            [3, 3, 20],
            [4, 4, 20],
          ],
        ],
        10,
      ),
    ).toEqual(nothing);
    expect(
      toldMarks(
        [
          [
            [4, 1, 40],
            [3, 3, 50],
          ],
        ],
        10,
      ),
    ).toEqual(nothing);
  });
});

describe('a table journal × mark', () => {
  test('tells cells in steps and neither a total nor an exact number', () => {
    const pupils = [0, 0, 0, 0, 3, 24, 2, 0, 0, 13, 31, 0, 0, 0, 4, 6];
    expect(markTable(pupils, 10)?.cells).toEqual([
      ['few', 'few', 'few', 'few'],
      ['few', { low: 20, high: 29 }, 'few', 'few'],
      ['few', { low: 10, high: 19 }, { low: 30, high: 39 }, 'few'],
      ['few', 'few', 'few', 'few'],
    ]);
  });

  test('is not there for one full cell', () => {
    expect(markTable([0, 0, 0, 0, 0, 5, 4, 0, 0, 0, 40, 0, 0, 0, 0, 0], 10)).toBeUndefined();
  });
});
