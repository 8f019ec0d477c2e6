import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fisherInterval } from '../../../src/stats/fisherInterval.ts';
import { kendall } from '../../../src/stats/kendall.ts';
import { midRanks } from '../../../src/stats/midRanks.ts';
import { totalOfPairs, type Pairs } from '../../../src/stats/pairs.ts';
import { pearson } from '../../../src/stats/pearson.ts';
import { spearman } from '../../../src/stats/spearman.ts';
import { expectAgrees, expectEnds } from './agree.ts';
import { markPairs } from './arbitrary.ts';
import { far, five, fourfold, marks, scores, three } from './pairTables.ts';

const all = [
  ['r', pearson],
  ['ρ', spearman],
  ['τ-b', kendall],
] as const;

describe.each(all)('%s', (_, correlation) => {
  test.each<[string, Pairs]>([
    ['no entries', []],
    ['entries without units', [[4, 5, 0]]],
    ['one unit', [[4, 5, 1]]],
    [
      'two units',
      [
        [4, 5, 1],
        [3, 4, 1],
      ],
    ],
    [
      'a constant first side',
      [
        [4, 5, 3],
        [4, 3, 2],
        [5, 3, 0],
      ],
    ],
    [
      'a constant second side',
      [
        [5, 0.1, 3],
        [3, 0.1, 2],
      ],
    ],
    ['one pair for all', [[4, 4, 20]]],
  ])('of %s is not told', (__, pairs) => {
    expect(correlation(pairs)).toBeUndefined();
  });

  test('of a perfect order is exactly 1, of the reverse exactly −1', () => {
    const rising: Pairs = [
      [2, 1, 3],
      [3, 4, 1],
      [5, 10, 7],
    ];
    expect(correlation(rising)).toBe(1);
    expect(correlation(rising.map(([x, y, units]) => [x, -y, units]))).toBe(-1);
  });

  test('is the same with the sides swapped, entries turned, split, or without units added', () => {
    fc.assert(
      fc.property(markPairs, (pairs) => {
        const found = correlation(pairs);
        const split = pairs.flatMap(([x, y, units]): Pairs => [
          [y, x, units - (units >> 1)],
          [y, x, units >> 1],
        ]);
        const other = correlation([[7, 7, 0], ...split.reverse()]);
        if (found === undefined) expect(other).toBeUndefined();
        else expectAgrees(other, found);
      }),
    );
  });

  test('turns its sign when one side is turned, and stays within −1…1', () => {
    fc.assert(
      fc.property(markPairs, (pairs) => {
        const found = correlation(pairs);
        if (found === undefined) return;
        expect(Math.abs(found)).toBeLessThanOrEqual(1);
        expectAgrees(correlation(pairs.map(([x, y, units]) => [x, -y, units])), -found);
      }),
    );
  });

  test('does not see the unit of the values', () => {
    const factor = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(markPairs, factor, fc.integer({ min: -99, max: 99 }), (pairs, a, b) => {
        const found = correlation(pairs);
        const moved = correlation(pairs.map(([x, y, units]) => [a * x + b, y / a - b, units]));
        if (found === undefined) expect(moved).toBeUndefined();
        else expectAgrees(moved, found);
      }),
    );
  });

  test('of impossible counts throws', () => {
    expect(() => correlation([[4, 5, -1]])).toThrow(RangeError);
    expect(() => correlation([[4, 5, 0.5]])).toThrow(RangeError);
    expect(() => correlation([[4, Number.NaN, 1]])).toThrow(RangeError);
    expect(() => correlation([[Infinity, 1, 0]])).toThrow(RangeError);
  });
});

test.each([
  ['ρ', spearman],
  ['τ-b', kendall],
])('%s sees the order alone', (_, correlation) => {
  fc.assert(
    fc.property(markPairs, (pairs) => {
      const found = correlation(pairs);
      const bent = correlation(pairs.map(([x, y, units]) => [x ** 3, Math.exp(y), units]));
      if (found === undefined) expect(bent).toBeUndefined();
      else expectAgrees(bent, found);
    }),
  );
});

// SciPy 1.17.1 over single rows: scipy.stats.pearsonr(x, y)[0], spearmanr(x, y)[0], kendalltau(x, y)[0]
test.each([
  ['five pupils of domain.md 2.4', five, 0.7857142857142856, 0.8055555555555555, 0.75],
  ['108 marks', marks, 0.7472159074520013, 0.7506364490293311, 0.6959581533385137],
  ['three units', three, -0.8660254037844386, -0.8660254037844387, -0.816496580927726],
  ['a fourfold table', fourfold, 0.5025189076296059, 0.502518907629606, 0.502518907629606],
  ['fractions', scores, 0.9218864122885608, 0.9264590101143397, 0.8889746351765421],
  ['large values', far, -0.7092993656151905, -0.8249579113843054, -0.8017837257372731],
])('correlations of %s agree with SciPy', (_, pairs, r, rho, tau) => {
  expectAgrees(pearson(pairs), r);
  expectAgrees(spearman(pairs), rho);
  expectAgrees(kendall(pairs), tau);
});

test('mid-ranks agree with SciPy', () => {
  // scipy.stats.rankdata([5, 3, 4, 4, 3, 3, 2, 5, -1.5])
  const ranks = midRanks([
    [5, 1],
    [3, 3],
    [4, 2],
    [2, 1],
    [9, 0],
    [5, 1],
    [-1.5, 1],
  ]);
  expect([...ranks]).toEqual([
    [-1.5, 1],
    [2, 2],
    [3, 4],
    [4, 6.5],
    [5, 8.5],
  ]);
});

describe('fisherInterval', () => {
  test.each([0, 1, 2, 3])('of %d units is not told', (n) => {
    expect(fisherInterval({ coefficient: 'pearson', value: 0.5, n })).toBeUndefined();
  });

  test.each([1, -1, 1 - 2e-16])('of the perfect correlation %d is not told', (value) => {
    expect(fisherInterval({ coefficient: 'spearman', value, n: 30 })).toBeUndefined();
  });

  // SciPy 1.17.1: scipy.stats.pearsonr(x, y).confidence_interval(0.95), then (0.90)
  test.each([
    [five, -0.31471668097412225, 0.9851001157702428, -0.10259315211778214, 0.9768310614959752],
    [marks, 0.6500288576889534, 0.8203525177868353, 0.667433373306292, 0.810039142117009],
    [fourfold, 0.07715560856622922, 0.7731176139525603, 0.15253494732178044, 0.740509236351392],
    [scores, 0.7659678581517898, 0.9753762130428828, 0.8024685148845226, 0.9702996628701215],
  ])('of r agrees with SciPy, table %#', (pairs, low, high, nearLow, nearHigh) => {
    const value = pearson(pairs) ?? Number.NaN;
    const correlation = { coefficient: 'pearson', value, n: totalOfPairs(pairs) } as const;
    expectEnds(fisherInterval(correlation), low, high);
    expectEnds(fisherInterval(correlation, { level: 0.9 }), nearLow, nearHigh);
  });

  // NumPy 2.4.6: tanh(arctanh(ρ) ± scipy.stats.norm.ppf(.975)*sqrt((1 + ρ**2/2)/(n - 3))), ρ = spearmanr(x, y)[0]
  test.each([
    [five, -0.4468291385295458, 0.9911708288291167],
    [marks, 0.6398175866149273, 0.8308757359342547],
    [scores, 0.7288780979769053, 0.9815858339187469],
  ])('of ρ has the variance of Bonett and Wright, table %#', (pairs, low, high) => {
    const value = spearman(pairs) ?? Number.NaN;
    const n = totalOfPairs(pairs);
    expectEnds(fisherInterval({ coefficient: 'spearman', value, n }), low, high);
  });

  test('contains the correlation within −1…1, mirrors with it, and is wider for ρ than for r', () => {
    const value = fc.double({ min: -0.999, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(value, fc.integer({ min: 4, max: 5000 }), (r, n) => {
        const interval = fisherInterval({ coefficient: 'pearson', value: r, n });
        const { low, high } = interval ?? { low: Number.NaN, high: Number.NaN };
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(r);
        expect(high).toBeGreaterThanOrEqual(r);
        expectEnds(fisherInterval({ coefficient: 'pearson', value: -r, n }), -high, -low);
        const ranked = fisherInterval({ coefficient: 'spearman', value: r, n });
        expect((ranked?.high ?? 0) - (ranked?.low ?? 0)).toBeGreaterThanOrEqual(high - low - 1e-12);
      }),
    );
  });

  test.each([1.001, Number.NaN])('of a correlation of %d throws', (value) => {
    expect(() => fisherInterval({ coefficient: 'pearson', value, n: 9 })).toThrow(RangeError);
  });
});
