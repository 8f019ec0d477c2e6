import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benchmarkDifference } from '../../../src/stats/benchmarkDifference.ts';
import { countBelow } from '../../../src/stats/countBelow.ts';
import { intervalOverlap } from '../../../src/stats/intervalOverlap.ts';
import { meanInterval } from '../../../src/stats/meanInterval.ts';
import { sampleOf } from '../../../src/stats/sample.ts';
import { sampleOfShares } from '../../../src/stats/sampleOfShares.ts';
import { sampleWithout } from '../../../src/stats/sampleWithout.ts';
import { expectAgrees } from './agree.ts';
import { scaleCounts } from './arbitrary.ts';

describe('intervalOverlap', () => {
  test('the school of domain.md 2.1 lies above its city, and the city below the school', () => {
    const school = meanInterval({ n: 25, mean: 18.4, deviation: 4.1 });
    const city = meanInterval({ n: 41_230, mean: 16.2, deviation: 5.6 });
    if (school === undefined || city === undefined) throw new RangeError('no interval in a test');
    expect(intervalOverlap(school, city)).toBe('above');
    expect(intervalOverlap(city, school)).toBe('below');
  });

  test.each([
    [2, 3, 1, 2, 'overlap'],
    [1, 2, 2, 3, 'overlap'],
    [1, 4, 2, 3, 'overlap'],
    [2, 2, 2, 2, 'overlap'],
    [2.01, 3, 1, 2, 'above'],
    [1, 1.99, 2, 3, 'below'],
  ] as const)('%d…%d beside %d…%d is %s', (low, high, otherLow, otherHigh, verdict) => {
    const level = 0.95;
    expect(intervalOverlap({ low, high, level }, { low: otherLow, high: otherHigh, level })).toBe(
      verdict,
    );
  });

  test('intervals of different levels are not compared', () => {
    const interval = { low: 1, high: 2 };
    expect(() =>
      intervalOverlap({ ...interval, level: 0.9 }, { ...interval, level: 0.95 }),
    ).toThrow(RangeError);
  });
});

describe('sampleOfShares', () => {
  const scores = [
    [4, 3.1],
    [7, 12.4],
    [9, 20],
    [10, 25.3],
    [12, 22.2],
    [15, 12],
    [18, 4.9],
  ] as const;

  test('of per cent that rounding left at 99,9 agrees with NumPy', () => {
    // NumPy 2.4.6: m = average(k, weights=p); sqrt(average((k - m)**2, weights=p)*n/(n - 1)), n = 1234
    const sample = sampleOfShares(scores, 1234);
    expectAgrees(sample?.mean, 10.678678678678677);
    expectAgrees(sample?.deviation, 3.0020266369291964);
    expect(sample?.n).toBe(1234);
  });

  test('of one unit, no shares or zero shares is not told', () => {
    expect(sampleOfShares(scores, 1)).toBeUndefined();
    expect(sampleOfShares(scores, 0)).toBeUndefined();
    expect(sampleOfShares([], 100)).toBeUndefined();
    expect(sampleOfShares([[5, 0]], 100)).toBeUndefined();
  });

  test('of one value has exactly that mean and exactly no deviation', () => {
    expect(sampleOfShares([[0.1, 33.3]], 3)).toEqual({ n: 3, mean: 0.1, deviation: 0 });
  });

  test('of impossible shares throws', () => {
    expect(() => sampleOfShares([[1, -5]], 10)).toThrow(RangeError);
    expect(() => sampleOfShares([[Number.NaN, 5]], 10)).toThrow(RangeError);
    expect(() => sampleOfShares([[1, Infinity]], 10)).toThrow(RangeError);
  });

  test('of counts turned to shares is the sample of the counts', () => {
    fc.assert(
      fc.property(scaleCounts, (counts) => {
        const sample = sampleOf(counts);
        if (sample === undefined) return;
        const shares = counts.map(([value, units]) => [value, (units / sample.n) * 100] as const);
        const found = sampleOfShares(shares, sample.n);
        expectAgrees(found?.mean, sample.mean);
        expectAgrees(found?.deviation, sample.deviation);
      }),
    );
  });
});

describe('sampleWithout', () => {
  test('agrees with NumPy over the units left', () => {
    // a = [10,12,9,14,15,8,11,13,13,20]; numpy.mean and numpy.std(ddof=1) of a, a[:3] and a[3:]
    const left = sampleWithout(
      { n: 10, mean: 12.5, deviation: 3.4399612400917157 },
      { n: 3, mean: 10.333333333333334, deviation: 1.5275252316519468 },
    );
    expect(left?.n).toBe(7);
    expectAgrees(left?.mean, 13.428571428571429);
    expectAgrees(left?.deviation, 3.6903993847614407);
  });

  test('fewer than two units left are no sample', () => {
    const whole = { n: 3, mean: 2, deviation: 1 };
    expect(sampleWithout(whole, { n: 2, mean: 2, deviation: 1 })).toBeUndefined();
    expect(sampleWithout(whole, { n: 5, mean: 2, deviation: 1 })).toBeUndefined();
  });

  test('a part that spreads more than its whole allows does not belong to it', () => {
    const whole = { n: 30, mean: 10, deviation: 1 };
    expect(sampleWithout(whole, { n: 25, mean: 10, deviation: 4 })).toBeUndefined();
    expect(sampleWithout(whole, { n: 20, mean: 17, deviation: 0 })).toBeUndefined();
  });

  test('takes away what was added', () => {
    fc.assert(
      fc.property(scaleCounts, scaleCounts, (one, other) => {
        const [kept, part] = [sampleOf(one), sampleOf(other)];
        const whole = sampleOf([...one, ...other]);
        if (kept === undefined || part === undefined || whole === undefined) return;
        const left = sampleWithout(whole, part);
        expect(left?.n).toBe(kept.n);
        expectAgrees(left?.mean, kept.mean);
        // The variance, since the root of what rounding leaves of 0 is not small.
        expectAgrees((left?.deviation ?? Number.NaN) ** 2, kept.deviation ** 2);
      }),
    );
  });
});

describe('benchmarkDifference', () => {
  test('against a cluster with size and deviation has the error of both', () => {
    // NumPy 2.4.6: sqrt(4.1**2/25 + 5.2**2/812), 1.5/that
    const found = benchmarkDifference(
      { n: 25, mean: 18.4, deviation: 4.1 },
      { mean: 16.9, n: 812, deviation: 5.2 },
    );
    expectAgrees(found?.difference, 1.5);
    expectAgrees(found?.error, 0.8400598149006042);
    expectAgrees(found?.z, 1.7855871372415069);
  });

  test('against a mean alone is the statistic of one sample', () => {
    // SciPy 1.17.1: scipy.stats.ttest_1samp([12, 15, 15, 18, 20, 11], 16.2).statistic
    const school = sampleOf([
      [12, 1],
      [15, 2],
      [18, 1],
      [20, 1],
      [11, 1],
    ]);
    if (school === undefined) throw new RangeError('no sample in a test');
    expectAgrees(benchmarkDifference(school, { mean: 16.2 })?.z, -0.7378861163349576);
    expectAgrees(benchmarkDifference(school, { mean: 16.2, n: 900 })?.error, 1.4003967691733339);
  });

  test('without any spread has a difference and no z', () => {
    expect(benchmarkDifference({ n: 3, mean: 4, deviation: 0 }, { mean: 3 })).toEqual({
      difference: 1,
      error: 0,
      z: undefined,
    });
  });

  test('of one unit is not told, and an outside of nobody is a broken promise', () => {
    expect(benchmarkDifference({ n: 1, mean: 4, deviation: 0 }, { mean: 3 })).toBeUndefined();
    expect(() =>
      benchmarkDifference({ n: 9, mean: 4, deviation: 1 }, { mean: 3, n: 0, deviation: 1 }),
    ).toThrow(RangeError);
  });

  test('z does not see the unit of the values, and turns with the sides', () => {
    fc.assert(
      fc.property(scaleCounts, scaleCounts, fc.integer({ min: 1, max: 9 }), (one, other, a) => {
        const [school, cluster] = [sampleOf(one), sampleOf(other)];
        if (school === undefined || cluster === undefined) return;
        const z = benchmarkDifference(school, cluster)?.z;
        if (z === undefined) return;
        const stretch = (sample: typeof school) => ({
          n: sample.n,
          mean: a * sample.mean - 5,
          deviation: a * sample.deviation,
        });
        expectAgrees(benchmarkDifference(stretch(school), stretch(cluster))?.z, z);
        expectAgrees(benchmarkDifference(cluster, school)?.z, -z);
      }),
    );
  });
});

describe('countBelow', () => {
  test('a unit on the score itself is not below it', () => {
    const counts = [
      [15, 8],
      [10, 3],
      [12, 4],
    ] as const;
    expect(countBelow(counts, 12)).toEqual({ part: 3, whole: 15 });
    expect(countBelow(counts, 12.5)).toEqual({ part: 7, whole: 15 });
    expect(countBelow(counts, 0)).toEqual({ part: 0, whole: 15 });
  });

  test('no units are 0 of 0, and impossible counts throw', () => {
    expect(countBelow([], 12)).toEqual({ part: 0, whole: 0 });
    expect(() => countBelow([[20, -1]], 12)).toThrow(RangeError);
  });
});
