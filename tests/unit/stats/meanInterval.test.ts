import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finitePopulationFactor } from '../../../src/stats/finitePopulationFactor.ts';
import { meanInterval } from '../../../src/stats/meanInterval.ts';
import { sampleOf } from '../../../src/stats/sample.ts';
import { expectEnds } from './agree.ts';
import { scaleCounts } from './arbitrary.ts';

describe('meanInterval', () => {
  test('one unit has no interval', () => {
    expect(meanInterval({ n: 1, mean: 4, deviation: 0 })).toBeUndefined();
  });

  // SciPy 1.17.1: scipy.stats.t.interval(0.95, n - 1, loc=mean, scale=s/numpy.sqrt(n)); the school and the city of
  // domain.md 2.1, then the samples 4, 5 and 2, 3, 4.
  test.each([
    [25, 18.4, 4.1, 16.707603179465018, 20.09239682053498],
    [41_230, 16.2, 5.6, 16.14594421227759, 16.254055787722407],
    [2, 4.5, 0.7071067811865476, -1.853102368087347, 10.853102368087347],
    [3, 3, 1, 0.5158622882496697, 5.48413771175033],
  ])('of %d units with mean %d agrees with SciPy', (n, mean, deviation, low, high) => {
    expectEnds(meanInterval({ n, mean, deviation }), low, high);
  });

  test('at 90 % agrees with SciPy', () => {
    // scipy.stats.t.interval(0.90, 24, loc=18.4, scale=4.1/5)
    const interval = meanInterval({ n: 25, mean: 18.4, deviation: 4.1 }, { level: 0.9 });
    expectEnds(interval, 16.997076694474266, 19.80292330552573);
  });

  test('a known population shrinks it by √((N − n)/(N − 1))', () => {
    // scipy.stats.t.interval(0.95, 24, loc=18.4, scale=4.1/5*numpy.sqrt((100-25)/(100-1)))
    const interval = meanInterval({ n: 25, mean: 18.4, deviation: 4.1 }, { population: 100 });
    expectEnds(interval, 16.926957642671972, 19.873042357328025);
  });

  test('the whole population and equal values give a point', () => {
    const point = { low: 3, high: 3, level: 0.95 };
    expect(meanInterval({ n: 2, mean: 3, deviation: 1 }, { population: 2 })).toEqual(point);
    expect(meanInterval({ n: 3, mean: 3, deviation: 0 })).toEqual(point);
  });

  test('the limits of a scale cut it', () => {
    const interval = meanInterval(
      { n: 2, mean: 4.5, deviation: 0.7071067811865476 },
      { limits: { low: 1, high: 5 } },
    );
    expect(interval).toEqual({ low: 1, high: 5, level: 0.95 });
  });

  test('contains the mean, moves and stretches with the values', () => {
    fc.assert(
      fc.property(scaleCounts, fc.integer({ min: 1, max: 9 }), (counts, factor) => {
        const sample = sampleOf(counts);
        const interval = sample && meanInterval(sample);
        if (interval === undefined) return;
        expect(interval.low).toBeLessThanOrEqual(sample?.mean ?? NaN);
        expect(interval.high).toBeGreaterThanOrEqual(sample?.mean ?? NaN);
        const moved = sampleOf(counts.map(([value, units]) => [factor * value - 7, units]));
        const stretched = moved && meanInterval(moved);
        expectEnds(stretched, factor * interval.low - 7, factor * interval.high - 7);
      }),
    );
  });
});

describe('finitePopulationFactor', () => {
  test('an unknown population corrects nothing and a whole one leaves nothing', () => {
    expect(finitePopulationFactor(7, undefined)).toBe(1);
    expect(finitePopulationFactor(1, 1)).toBe(0);
    expect(finitePopulationFactor(7, 7)).toBe(0);
  });

  test('more units than there are is a broken promise', () => {
    expect(() => finitePopulationFactor(8, 7)).toThrow(RangeError);
  });
});
