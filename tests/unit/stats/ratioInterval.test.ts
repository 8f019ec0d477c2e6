import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratioInterval, type RatioSums } from '../../../src/stats/ratioInterval.ts';
import { expectEnds } from './agree.ts';

/** Sums over works given as [points, maximum]. */
function sumsOf(works: readonly (readonly [x: number, y: number])[]): RatioSums {
  const sum = (term: (x: number, y: number) => number): number =>
    works.reduce((total, [x, y]) => total + term(x, y), 0);
  return {
    n: works.length,
    x: sum((x) => x),
    y: sum((_, y) => y),
    xx: sum((x) => x * x),
    xy: sum((x, y) => x * y),
    yy: sum((_, y) => y * y),
  };
}

const eight = sumsOf([
  [6, 10],
  [7.5, 10],
  [12, 12],
  [9, 12],
  [4, 15],
  [11, 15],
  [13, 20],
  [20, 20],
]);

describe('ratioInterval', () => {
  test('one unit, or nothing to divide by, has no interval', () => {
    expect(ratioInterval(sumsOf([[3, 4]]))).toBeUndefined();
    expect(ratioInterval(sumsOf([]))).toBeUndefined();
    expect(
      ratioInterval(
        sumsOf([
          [0, 0],
          [0, 0],
        ]),
      ),
    ).toBeUndefined();
  });

  // NumPy 2.4.6, SciPy 1.17.1, over single rows: R = x.sum()/y.sum(); s2 = ((x - R*y)**2).sum()/(n - 1);
  // h = scipy.stats.t.ppf(.975, n - 1)*numpy.sqrt(n*s2)/y.sum(); R - h, R + h
  test('agrees with the definition over single works', () => {
    expectEnds(ratioInterval(eight), 0.5105084096245869, 0.9368600114280448);
  });

  test('agrees for two units and for three equal maxima', () => {
    const two = sumsOf([
      [1, 2],
      [2, 2],
    ]);
    const three = sumsOf([
      [9, 10],
      [10, 10],
      [10, 10],
    ]);
    expectEnds(ratioInterval(two), -2.4265511840436735, 3.9265511840436735);
    expectEnds(ratioInterval(three), 0.8232449090083513, 1.110088424324982);
  });

  test('a known population of 20 shrinks it', () => {
    // h*numpy.sqrt((20 - 8)/19)
    const interval = ratioInterval(eight, { population: 20 });
    expectEnds(interval, 0.5542692629037584, 0.8930991581488732);
  });

  test('the limits cut it and say nothing otherwise', () => {
    const three = sumsOf([
      [9, 10],
      [10, 10],
      [10, 10],
    ]);
    const limits = { low: 0, high: 1 };
    expectEnds(ratioInterval(three, { limits }), 0.8232449090083513, 1);
    expect(ratioInterval(eight, { limits })).toEqual(ratioInterval(eight));
  });

  test('equal ratios give a point, whatever rounding leaves', () => {
    const share = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
    const maxima = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 200 });
    fc.assert(
      fc.property(share, maxima, (ratio, ys) => {
        const interval = ratioInterval(sumsOf(ys.map((y) => [ratio * y, y])));
        expectEnds(interval, ratio, ratio);
      }),
    );
  });

  test('contains the ratio, and counting in half points changes nothing', () => {
    const work = fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 40 }))
      .map(([x, y]) => [Math.min(x, y), y] as const);
    fc.assert(
      fc.property(fc.array(work, { minLength: 2, maxLength: 60 }), (works) => {
        const sums = sumsOf(works);
        const interval = ratioInterval(sums);
        expect(interval?.low).toBeLessThanOrEqual(sums.x / sums.y);
        expect(interval?.high).toBeGreaterThanOrEqual(sums.x / sums.y);
        const halves = ratioInterval(sumsOf(works.map(([x, y]) => [2 * x, 2 * y])));
        expectEnds(halves, interval?.low ?? NaN, interval?.high ?? NaN);
      }),
    );
  });
});
