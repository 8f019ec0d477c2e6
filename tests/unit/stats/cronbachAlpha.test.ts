import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GroupSums } from '../../../src/stats/betweenVariance.ts';
import { cronbachAlpha } from '../../../src/stats/cronbachAlpha.ts';
import { expectAgrees } from './agree.ts';

function sumsOf(values: readonly number[]): GroupSums {
  return {
    n: values.length,
    sum: values.reduce((total, value) => total + value, 0),
    squares: values.reduce((total, value) => total + value * value, 0),
  };
}

/** α of persons × items. */
function alphaOf(rows: readonly (readonly number[])[]): number | undefined {
  const items = (rows[0] ?? []).map((_, item) => sumsOf(rows.map((row) => row[item] ?? 0)));
  return cronbachAlpha(items, sumsOf(rows.map((row) => row.reduce((sum, v) => sum + v, 0))));
}

const persons = [
  [4, 3, 4, 2],
  [3, 3, 2, 2],
  [0, 1, 1, 3],
  [4, 4, 3, 4],
  [2, 2, 1, 1],
  [1, 0, 2, 4],
  [3, 4, 4, 0],
];

describe('cronbachAlpha', () => {
  // NumPy 2.4.6: k/(k - 1)*(1 - A.var(0, ddof=1).sum()/A.sum(1).var(ddof=1))
  test.each([
    ['four items', persons, 0.5278725824800912],
    ['three of them', persons.map((row) => row.slice(0, 3)), 0.903669724770642],
    [
      'the same in thirds',
      persons.map((row) => row.slice(0, 3).map((v) => v / 3)),
      0.903669724770642,
    ],
    ['two persons', persons.slice(0, 2), 0.5925925925925926],
    ['items that contradict each other', persons.map((row) => row.slice(2)), -0.6557377049180322],
  ])('of %s agrees with NumPy', (_, rows, alpha) => {
    expectAgrees(alphaOf(rows), alpha);
  });

  test.each([
    ['no items', []],
    ['one item', persons.map((row) => row.slice(0, 1))],
    ['one person', persons.slice(0, 1)],
    [
      'equal persons',
      [
        [0.1, 0.2],
        [0.1, 0.2],
        [0.1, 0.2],
      ],
    ],
    [
      'items whose sum is the same for all',
      [
        [1, 3],
        [2, 2],
        [3, 1],
      ],
    ],
  ])('of %s is not told', (_, rows) => {
    expect(alphaOf(rows)).toBeUndefined();
  });

  test('of equal persons is not told, whatever rounding leaves', () => {
    const tenths = fc.integer({ min: 1, max: 99 }).map((k) => k / 10);
    fc.assert(
      fc.property(tenths, tenths, fc.integer({ min: 2, max: 3000 }), (a, b, n) => {
        expect(alphaOf(Array.from({ length: n }, () => [a, b]))).toBeUndefined();
      }),
    );
  });

  test('of the same item asked twice is 1', () => {
    expectAgrees(alphaOf(persons.map(([first = 0]) => [first, first])), 1);
  });

  test('items answered by other persons than the total are a broken promise', () => {
    const total = sumsOf([3, 4]);
    expect(() => cronbachAlpha([sumsOf([1, 2]), sumsOf([2])], total)).toThrow(RangeError);
  });

  test('does not see the order of persons and items, or the unit and zero of the scale', () => {
    const answer = fc.integer({ min: 0, max: 4 });
    const rows = fc.array(fc.tuple(answer, answer, answer), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(rows, (answers) => {
        const alpha = alphaOf(answers);
        const other = alphaOf(
          answers.map(([a, b, c]) => [5 - 2 * c, 5 - 2 * a, 5 - 2 * b]).reverse(),
        );
        if (alpha === undefined) expect(other).toBeUndefined();
        else {
          expectAgrees(other, alpha);
          expect(alpha).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });
});
