import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newcombeDifference, type Bounded } from '../../../src/stats/newcombeDifference.ts';
import { sampleOf } from '../../../src/stats/sample.ts';
import { welchDifference } from '../../../src/stats/welchDifference.ts';
import { wilsonInterval } from '../../../src/stats/wilsonInterval.ts';
import { expectAgrees, expectEnds } from './agree.ts';
import { scaleCounts } from './arbitrary.ts';

function shareOf(part: number, whole: number, population?: number): Bounded {
  const interval = wilsonInterval({ part, whole }, { population });
  if (interval === undefined) throw new RangeError('an empty share in a test');
  return { value: part / whole, interval };
}

describe('newcombeDifference', () => {
  // Newcombe (1998), table II, method 10: 0.0524…0.3339, 0.1705…0.8090, 0.0582…0.8062, −0.0381…0.1926,
  // −0.1611…0.2775, −0.2775…0.2775, 0.6791…1, 0.6075…1. Further digits: the formula with
  // scipy.stats.binomtest(k, n).proportion_ci(method='wilson') and numpy.hypot, SciPy 1.17.1.
  test.each([
    [56, 70, 48, 80, 0.05243147240236484, 0.3338726540369059],
    [9, 10, 3, 10, 0.17052272393450296, 0.8090179735354881],
    [6, 7, 2, 7, 0.0582279274823122, 0.8062496375242278],
    [5, 56, 0, 29, -0.03813714790353688, 0.1925600138551116],
    [0, 10, 0, 20, -0.16112515805281935, 0.27753279986288926],
    [0, 10, 0, 10, -0.27753279986288926, 0.27753279986288926],
    [10, 10, 0, 20, 0.6790860371419147, 1],
    [10, 10, 0, 10, 0.6075093504305242, 1],
  ])('of %d/%d and %d/%d agrees with the paper', (a, m, b, n, low, high) => {
    const difference = newcombeDifference(shareOf(a, m), shareOf(b, n));
    expectEnds(difference, low, high);
    expectAgrees(difference.difference, a / m - b / n);
  });

  test('two shares counted in full have a point', () => {
    const difference = newcombeDifference(shareOf(3, 4, 4), shareOf(1, 4, 4));
    expect(difference).toEqual({ difference: 0.5, low: 0.5, high: 0.5, level: 0.95 });
  });

  test('the terms swapped turn the sign', () => {
    const share = fc
      .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 300 }))
      .map(([whole, part]) => shareOf(part % (whole + 1), whole));
    fc.assert(
      fc.property(share, share, (later, earlier) => {
        const there = newcombeDifference(later, earlier);
        const back = newcombeDifference(earlier, later);
        expectEnds(back, -there.high, -there.low);
        expect(there.low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(there.high).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test('intervals of different levels are not mixed', () => {
    const other = { value: 0.5, interval: { low: 0.4, high: 0.6, level: 0.9 } };
    expect(() => newcombeDifference(shareOf(1, 2), other)).toThrow(RangeError);
  });
});

const answers = { n: 312, mean: 4.07051282051282, deviation: 0.822608035787702 };
const marks = { n: 25, mean: 3.72, deviation: 0.8906926143924926 };

describe('welchDifference', () => {
  test('a side of one unit has no interval', () => {
    expect(welchDifference(answers, { n: 1, mean: 4, deviation: 0 })).toBeUndefined();
    expect(welchDifference({ n: 0, mean: 4, deviation: 0 }, answers)).toBeUndefined();
  });

  // SciPy 1.17.1: scipy.stats.ttest_ind(a, b, equal_var=False).confidence_interval(),
  // a = repeat([1..5], [3,12,41,160,96]), b = repeat([2..5], [2,8,10,5]); [3,4] and [5,5,2]; [4,4,4] and [3,4,5]
  test('agrees with SciPy', () => {
    const difference = welchDifference(answers, marks);
    expectEnds(difference, -0.02703444766018903, 0.7280600886858292);
    expectAgrees(difference?.difference, 0.35051282051282);
  });

  test('agrees with SciPy on two against three units and beside a constant', () => {
    const two = { n: 2, mean: 3.5, deviation: Math.SQRT1_2 };
    const three = { n: 3, mean: 4, deviation: Math.sqrt(3) };
    expectEnds(welchDifference(two, three), -4.224661813054222, 3.224661813054223);
    const constant = { n: 3, mean: 4, deviation: 0 };
    const spread = { n: 3, mean: 4, deviation: 1 };
    expectEnds(welchDifference(constant, spread), -2.48413771175033, 2.48413771175033);
  });

  test('known populations shrink each side', () => {
    // va = s²/n·(N − n)/(N − 1) on both sides, df = (va + vb)²/(va²/311 + vb²/24), scipy.stats.t.ppf(.975, df)
    const difference = welchDifference(
      { ...answers, population: 600 },
      { ...marks, population: 30 },
    );
    expectEnds(difference, 0.18647767361650472, 0.5145479674091354);
  });

  test('two sides counted in full have a point', () => {
    const difference = welchDifference(
      { ...answers, population: 312 },
      { ...marks, population: 25 },
    );
    expect(difference?.low).toBe(difference?.difference);
    expect(difference?.high).toBe(difference?.difference);
  });

  test('contains the difference, and the terms swapped turn the sign', () => {
    fc.assert(
      fc.property(scaleCounts, scaleCounts, (one, other) => {
        const [later, earlier] = [sampleOf(one), sampleOf(other)];
        if (later === undefined || earlier === undefined) return;
        const there = welchDifference(later, earlier);
        const back = welchDifference(earlier, later);
        expectEnds(back, -(there?.high ?? NaN), -(there?.low ?? NaN));
        expect(there?.low).toBeLessThanOrEqual(there?.difference ?? NaN);
        expect(there?.high).toBeGreaterThanOrEqual(there?.difference ?? NaN);
      }),
    );
  });
});
