import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilsonInterval } from '../../../src/stats/wilsonInterval.ts';
import { expectAgrees, expectEnds } from './agree.ts';

const shares = fc
  .tuple(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 0, max: 2000 }))
  .map(([whole, part]) => ({ whole, part: part % (whole + 1) }));

describe('wilsonInterval', () => {
  test('nobody asked has no interval', () => {
    expect(wilsonInterval({ part: 0, whole: 0 })).toBeUndefined();
  });

  // SciPy 1.17.1: scipy.stats.binomtest(k, n).proportion_ci(method='wilson')
  test.each([
    [0, 1, 0, 0.7934506856227626],
    [1, 1, 0.20654931437723745, 1],
    [1, 2, 0.09453120573423074, 0.9054687942657693],
    [0, 3, 0, 0.5614970317550454],
    [2, 3, 0.20765960080204782, 0.9385080552796038],
    [45, 50, 0.7863976856252034, 0.9565242350681095],
    [0, 50, 0, 0.07134759913335872],
    [50, 50, 0.9286524008666412, 1],
    [256, 312, 0.7741127358423949, 0.8591163555719203],
  ])('of %d of %d agrees with SciPy', (part, whole, low, high) => {
    expectEnds(wilsonInterval({ part, whole }), low, high);
  });

  test('at 99 % agrees with SciPy', () => {
    // scipy.stats.binomtest(45, 50).proportion_ci(0.99, method='wilson')
    const interval = wilsonInterval({ part: 45, whole: 50 }, { level: 0.99 });
    expectEnds(interval, 0.7402692104043159, 0.9660091162215817);
    expect(interval?.level).toBe(0.99);
  });

  // The two roots of (p − P)² = z²·P(1 − P)/n·(N − n)/(N − 1): scipy.optimize.brentq(f, 0, p), brentq(f, p, 1)
  test.each([
    [45, 50, 200, 0.8045767954964442, 0.9516301705347487],
    [45, 50, 51, 0.8876195359521648, 0.9111530831984093],
    [0, 10, 30, 0, 0.20944129135245892],
  ])('of %d of %d among %d solves the score equation', (part, whole, population, low, high) => {
    expectEnds(wilsonInterval({ part, whole }, { population }), low, high);
  });

  test('the whole population gives the share itself', () => {
    for (const whole of [1, 2, 3, 50]) {
      for (const part of [0, 1, whole]) {
        const interval = wilsonInterval({ part, whole }, { population: whole });
        expect(interval).toEqual({ low: part / whole, high: part / whole, level: 0.95 });
      }
    }
  });

  test('more units than the population, or a part over the whole, is a broken promise', () => {
    expect(() => wilsonInterval({ part: 1, whole: 5 }, { population: 4 })).toThrow(RangeError);
    expect(() => wilsonInterval({ part: 6, whole: 5 })).toThrow(RangeError);
    expect(() => wilsonInterval({ part: -1, whole: 5 })).toThrow(RangeError);
  });

  test('contains the share and stays within 0…1', () => {
    fc.assert(
      fc.property(shares, ({ part, whole }) => {
        const { low, high } = wilsonInterval({ part, whole }) ?? { low: NaN, high: NaN };
        expect(low).toBeLessThanOrEqual(part / whole);
        expect(high).toBeGreaterThanOrEqual(part / whole);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('the opposite share has the mirrored interval', () => {
    fc.assert(
      fc.property(shares, ({ part, whole }) => {
        const interval = wilsonInterval({ part, whole });
        const mirrored = wilsonInterval({ part: whole - part, whole });
        expectAgrees(interval?.low, 1 - (mirrored?.high ?? NaN));
      }),
    );
  });

  test('a smaller population never widens it', () => {
    const extra = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(shares, extra, extra, ({ part, whole }, a, b) => {
        const width = (population?: number): number => {
          const { low, high } = wilsonInterval({ part, whole }, { population }) ?? {
            low: 0,
            high: NaN,
          };
          return high - low;
        };
        const small = width(whole + Math.min(a, b));
        expect(small).toBeLessThanOrEqual(width(whole + Math.max(a, b)) + 1e-12);
        expect(small).toBeLessThanOrEqual(width() + 1e-12);
      }),
    );
  });
});
