import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betweenVariance, type GroupSums } from '../../../src/stats/betweenVariance.ts';
import type { Counts } from '../../../src/stats/counts.ts';
import { cronbachAlpha } from '../../../src/stats/cronbachAlpha.ts';
import { deviation } from '../../../src/stats/deviation.ts';
import { mean } from '../../../src/stats/mean.ts';
import { pairDifference } from '../../../src/stats/pairDifference.ts';
import type { Pairs } from '../../../src/stats/pairs.ts';
import { pearson } from '../../../src/stats/pearson.ts';
import { productDifference } from '../../../src/stats/productDifference.ts';
import { quadraticKappa } from '../../../src/stats/quadraticKappa.ts';
import { quantile } from '../../../src/stats/quantile.ts';
import { rangeOfMeans } from '../../../src/stats/rangeOfMeans.ts';
import { sampleOfShares } from '../../../src/stats/sampleOfShares.ts';
import { spearman } from '../../../src/stats/spearman.ts';
import { expectAgreesRelatively } from './agree.ts';

/** Far from 0 beside values that differ by a few units. */
const offset = fc.integer({ min: 1_000_000, max: 1_000_000_000 });
/** Whole numbers of which a few hundred have an exact sum of squares. */
const exactOffset = fc.integer({ min: 1_000_000, max: 3_000_000 });
const counts = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 30 })),
  { minLength: 2, maxLength: 8, selector: ([value]) => value },
);
const pairs = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 9 }),
    fc.integer({ min: 0, max: 9 }),
    fc.integer({ min: 1, max: 9 }),
  ),
  { minLength: 3, maxLength: 12 },
);

const moved = (some: Counts, by: number): Counts => some.map(([x, n]) => [x + by, n]);
const movedPairs = (some: Pairs, by: number): Pairs => some.map(([x, y, n]) => [x + by, y + by, n]);

function sumsOf(values: readonly number[]): GroupSums {
  return {
    n: values.length,
    sum: values.reduce((all, value) => all + value, 0),
    squares: values.reduce((all, value) => all + value ** 2, 0),
  };
}

/** To nine digits, or both undefined; differences of pairs may be 0. */
function expectSame(actual: number | undefined, near: number | undefined): void {
  if (actual === undefined || near === undefined || near === 0) expect(actual).toBe(near);
  else expectAgreesRelatively(actual, near);
}

describe('of values far from 0 that differ by a few units', () => {
  test('the mean moves along, and the quantiles', () => {
    fc.assert(
      fc.property(counts, offset, (some, by) => {
        // Of the numbers beside it the mean has as many digits as are stored.
        expect(Math.abs((mean(moved(some, by)) ?? 0) - by - (mean(some) ?? 0))).toBeLessThan(2e-7);
        expect(quantile(moved(some, by), 0.25)).toBeCloseTo(by + (quantile(some, 0.25) ?? 0), 6);
      }),
    );
  });

  test.each<[string, (some: Counts) => number | undefined]>([
    ['deviation', deviation],
    ['deviation of published shares', (some) => sampleOfShares(some, 30)?.deviation],
  ])('the %s stays', (_, of) => {
    fc.assert(
      fc.property(counts, offset, (some, by) => {
        expectSame(of(moved(some, by)), of(some));
      }),
    );
  });

  test.each<[string, (some: Pairs) => number | undefined]>([
    ['correlation of Pearson', pearson],
    ['correlation of Spearman', spearman],
    ['κ', quadraticKappa],
    ['mean difference of pairs', (some) => pairDifference(some)?.absolute],
  ])('the %s stays', (_, of) => {
    fc.assert(
      fc.property(pairs, offset, (some, by) => {
        const [actual, near] = [of(movedPairs(some, by)), of(some)];
        if (actual === undefined || near === undefined) expect(actual).toBe(near);
        else expect(Math.abs(actual - near)).toBeLessThan(1e-9);
      }),
    );
  });

  const groups = fc.array(
    fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 30 }),
    { minLength: 2, maxLength: 5 },
  );

  test.each<[string, (sums: readonly GroupSums[]) => number | undefined]>([
    ['η²', betweenVariance],
    ['range of means', rangeOfMeans],
  ])('the %s stays', (_, of) => {
    fc.assert(
      fc.property(groups, exactOffset, (values, by) => {
        const far = values.map((group) => sumsOf(group.map((value) => value + by)));
        expectSame(of(far), of(values.map(sumsOf)));
      }),
    );
  });

  test("Cronbach's α stays", () => {
    const answers = fc.array(fc.tuple(...Array.from({ length: 3 }, () => fc.nat(10))), {
      minLength: 2,
      maxLength: 30,
    });
    const alphaOf = (rows: readonly (readonly number[])[]): number | undefined =>
      cronbachAlpha(
        [0, 1, 2].map((item) => sumsOf(rows.map((row) => row[item] ?? 0))),
        sumsOf(rows.map((row) => row.reduce((all, one) => all + one, 0))),
      );
    fc.assert(
      fc.property(answers, exactOffset, (rows, by) => {
        const [actual, near] = [
          alphaOf(rows.map((row) => row.map((one) => one + by))),
          alphaOf(rows),
        ];
        if (actual === undefined || near === undefined) expect(actual).toBe(near);
        else expect(Math.abs(actual - near)).toBeLessThan(1e-9);
      }),
    );
  });
});

describe('productDifference', () => {
  test('of whole numbers agrees with BigInt', () => {
    const whole = fc.integer({ min: -94_906_265, max: 94_906_265 });
    const near = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(whole, whole, near, near, (a, b, da, db) => {
        const [c, d] = [a + da, b + db];
        const exact = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
        expect(productDifference(a, b, c, d)).toBe(Number(exact));
      }),
    );
  });

  test('of large numbers keeps the digits that a plain difference loses', () => {
    expect((1e9 + 1) * (1e9 + 1) - 1e9 * (1e9 + 2)).toBe(0);
    expect(productDifference(1e9 + 1, 1e9 + 1, 1e9, 1e9 + 2)).toBe(1);
  });
});
