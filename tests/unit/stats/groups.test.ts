import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betweenVariance, type GroupSums } from '../../../src/stats/betweenVariance.ts';
import { rangeOfMeans } from '../../../src/stats/rangeOfMeans.ts';
import { expectAgrees } from './agree.ts';

function sumsOf(values: readonly number[]): GroupSums {
  return {
    n: values.length,
    sum: values.reduce((total, value) => total + value, 0),
    squares: values.reduce((total, value) => total + value * value, 0),
  };
}

const classes = [
  [0.5, 0.6, 0.7, 0.9],
  [0.2, 0.4, 0.4],
  [0.95, 0.8, 0.85, 0.6, 0.7],
].map(sumsOf);

describe('betweenVariance', () => {
  test('agrees with sums of squares of single values', () => {
    // NumPy 2.4.6: sum(len(g)*(mean(g) - mean(all))**2)/((all - mean(all))**2).sum()
    expectAgrees(betweenVariance(classes), 0.6725947521865892);
  });

  test('equal group means give 0 and equal values inside groups give 1', () => {
    expectAgrees(betweenVariance([sumsOf([1, 3]), sumsOf([2, 2])]), 0);
    expectAgrees(betweenVariance([sumsOf([1, 1]), sumsOf([3, 3, 3])]), 1);
  });

  test.each([
    ['no group', []],
    ['one group', [[1, 2]]],
    ['one group beside empty ones', [[1, 2], []]],
    ['groups of one', [[1], [2], [3]]],
    [
      'equal values',
      [
        [0.1, 0.1, 0.1],
        [0.1, 0.1],
      ],
    ],
  ])('%s has nothing to compare', (_, groups) => {
    expect(betweenVariance(groups.map(sumsOf))).toBeUndefined();
  });

  test('neither the order of groups nor the unit of values matters', () => {
    const groups = fc.array(
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 30 }),
      { minLength: 2, maxLength: 5 },
    );
    fc.assert(
      fc.property(groups, (values) => {
        const share = betweenVariance(values.map(sumsOf));
        if (share === undefined) return;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        const other = [...values].reverse().map((group) => sumsOf(group.map((v) => v * 5)));
        expectAgrees(betweenVariance(other), share);
      }),
    );
  });
});

describe('rangeOfMeans', () => {
  test('agrees with NumPy', () => {
    // max(map(numpy.mean, groups)) - min(map(numpy.mean, groups))
    expectAgrees(rangeOfMeans(classes), 0.4466666666666667);
  });

  test('fewer than two groups with units have no range', () => {
    expect(rangeOfMeans([])).toBeUndefined();
    expect(
      rangeOfMeans([
        { n: 2, sum: 3 },
        { n: 0, sum: 0 },
      ]),
    ).toBeUndefined();
  });

  test('equal means have a range of 0', () => {
    expect(
      rangeOfMeans([
        { n: 2, sum: 4 },
        { n: 3, sum: 6 },
      ]),
    ).toBe(0);
  });
});
