import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { totalOf } from '../../../src/stats/counts.ts';
import { deviation } from '../../../src/stats/deviation.ts';
import { mean } from '../../../src/stats/mean.ts';
import { median } from '../../../src/stats/median.ts';
import { quantile } from '../../../src/stats/quantile.ts';
import { ratio } from '../../../src/stats/ratio.ts';
import { sampleOf } from '../../../src/stats/sample.ts';
import { expectAgrees } from './agree.ts';
import { scaleCounts } from './arbitrary.ts';

/** The journal of domain.md 7.5: mean 3,72 there. */
const marks = [
  [5, 5],
  [4, 10],
  [3, 8],
  [2, 2],
] as const;
const answers = [
  [1, 3],
  [2, 12],
  [3, 41],
  [4, 160],
  [5, 96],
] as const;

describe('no units and few units', () => {
  test.each([[[]], [[[4, 0]] as const]])('%j has no mean, median or deviation', (counts) => {
    expect(mean(counts)).toBeUndefined();
    expect(median(counts)).toBeUndefined();
    expect(quantile(counts, 1)).toBeUndefined();
    expect(deviation(counts)).toBeUndefined();
    expect(sampleOf(counts)).toBeUndefined();
  });

  test('one unit has a mean and a median and no deviation', () => {
    expect(mean([[4, 1]])).toBe(4);
    expect(median([[4, 1]])).toBe(4);
    expect(deviation([[4, 1]])).toBeUndefined();
    expect(sampleOf([[4, 1]])).toBeUndefined();
  });

  test('equal values have exactly that mean and exactly no deviation', () => {
    expect(sampleOf([[0.1, 3]])).toEqual({ n: 3, mean: 0.1, deviation: 0 });
  });

  test('two units have the half of their distance times √2 as deviation', () => {
    // numpy.std([4, 5], ddof=1)
    expectAgrees(
      deviation([
        [4, 1],
        [5, 1],
      ]),
      0.7071067811865476,
    );
  });
});

// NumPy 2.4.6.
describe('against NumPy', () => {
  test('mean', () => {
    // numpy.average([2,3,4,5], weights=[2,8,10,5]); numpy.average([1..5], weights=[3,12,41,160,96])
    expectAgrees(mean(marks), 3.72);
    expectAgrees(mean(answers), 4.07051282051282);
  });

  test('deviation', () => {
    // numpy.std(numpy.repeat(values, counts), ddof=1)
    expectAgrees(deviation(marks), 0.8906926143924926);
    expectAgrees(deviation(answers), 0.822608035787702);
  });

  // numpy.quantile(numpy.repeat(…), p, method='linear'), numpy.quantile([1.5,2.25,2.25,7], p, method='linear')
  test.each([
    [0, 2, 1.5],
    [0.1, 3, 1.725],
    [0.25, 3, 2.0625],
    [0.5, 4, 2.25],
    [0.75, 4, 3.4375],
    [0.9, 5, 5.575000000000001],
    [1, 5, 7],
  ])('quantile %d with ties and between two values', (probability, tied, apart) => {
    expectAgrees(quantile(marks, probability), tied);
    const few = [
      [7, 1],
      [1.5, 1],
      [2.25, 2],
    ] as const;
    expectAgrees(quantile(few, probability), apart);
  });

  test('an even number of units has its median between the two middle ones', () => {
    // numpy.median([3, 3, 4, 5]), numpy.median([2, 5])
    expectAgrees(
      median([
        [3, 2],
        [4, 1],
        [5, 1],
      ]),
      3.5,
    );
    expectAgrees(
      median([
        [2, 1],
        [5, 1],
      ]),
      3.5,
    );
  });
});

describe('impossible counts', () => {
  test.each([
    [[[4, -1]] as const],
    [[[4, 1.5]] as const],
    [[[Number.NaN, 1]] as const],
    [[[Infinity, 1]] as const],
  ])('%j throw', (counts) => {
    expect(() => totalOf(counts)).toThrow(RangeError);
    expect(() => mean(counts)).toThrow(RangeError);
  });
});

test('nothing to divide by has no ratio, and zero of something is zero', () => {
  expect(ratio(0, 0)).toBeUndefined();
  expect(ratio(0, 7)).toBe(0);
});

describe('invariances', () => {
  test('the order of entries changes no statistic', () => {
    fc.assert(
      fc.property(scaleCounts, (counts) => {
        const turned = [...counts].reverse();
        expect(median(turned)).toBe(median(counts));
        expect(sampleOf(turned)?.n).toBe(sampleOf(counts)?.n);
        if (sampleOf(counts) === undefined) return;
        expectAgrees(mean(turned), mean(counts) ?? Number.NaN);
        expectAgrees(deviation(turned), deviation(counts) ?? Number.NaN);
      }),
    );
  });

  test('a·x + b moves mean and median to a·m + b and stretches the deviation by |a|', () => {
    const factor = fc.integer({ min: -9, max: 9 }).filter((a) => a !== 0);
    fc.assert(
      fc.property(scaleCounts, factor, fc.integer({ min: -99, max: 99 }), (counts, a, b) => {
        const moved = counts.map(([value, units]) => [a * value + b, units] as const);
        const sample = sampleOf(counts);
        if (sample === undefined) return;
        expectAgrees(mean(moved), a * sample.mean + b);
        expectAgrees(deviation(moved), Math.abs(a) * sample.deviation);
        expectAgrees(median(moved), a * (median(counts) ?? Number.NaN) + b);
      }),
    );
  });

  test('quantiles grow with the probability and stay between the smallest and the largest value', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(scaleCounts, probability, probability, (counts, p, q) => {
        if (totalOf(counts) === 0) return;
        const [low, high] = [
          quantile(counts, Math.min(p, q)) ?? Number.NaN,
          quantile(counts, Math.max(p, q)) ?? Number.NaN,
        ];
        const present = counts.filter(([, units]) => units > 0).map(([value]) => value);
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(Math.min(...present));
        expect(high).toBeLessThanOrEqual(Math.max(...present));
      }),
    );
  });
});
