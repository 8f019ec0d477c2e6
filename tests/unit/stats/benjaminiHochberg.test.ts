import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benjaminiHochberg } from '../../../src/stats/benjaminiHochberg.ts';
import { expectAgrees } from './agree.ts';

describe('benjaminiHochberg', () => {
  test('of nothing tested is nothing', () => {
    expect(benjaminiHochberg([])).toEqual([]);
  });

  // SciPy 1.17.1: scipy.stats.false_discovery_control(ps)
  test.each([
    [[0.5], [0.5]],
    [
      [0.04, 0.3],
      [0.08, 0.3],
    ],
    [
      [0.01, 0.02, 0.03, 0.04, 0.05],
      [0.05, 0.05, 0.05, 0.05, 0.05],
    ],
    [
      [0.9, 0.001, 0.04, 0.04, 0.03, 0.2, 0, 1, 0.0085],
      [1, 0.0045000000000000005, 0.06, 0.06, 0.06, 0.2571428571428572, 0, 1, 0.025500000000000002],
    ],
  ])('of %j agrees with SciPy', (ps, qs) => {
    const found = benjaminiHochberg(ps);
    expect(found).toHaveLength(qs.length);
    for (const [i, q] of qs.entries()) expectAgrees(found[i], q);
  });

  test.each([-0.1, 1.1, Number.NaN])('a p value of %d throws', (p) => {
    expect(() => benjaminiHochberg([0.5, p])).toThrow(RangeError);
  });

  test('keeps the order of p, never falls below p, and follows its finding wherever it stands', () => {
    const tenths = fc.integer({ min: 0, max: 200 }).map((k) => k / 200);
    fc.assert(
      fc.property(fc.array(tenths, { maxLength: 40 }), (ps) => {
        const qs = benjaminiHochberg(ps);
        expect(benjaminiHochberg([...ps].reverse())).toEqual([...qs].reverse());
        for (const [i, p] of ps.entries()) {
          const q = qs[i] ?? Number.NaN;
          expect(q).toBeGreaterThanOrEqual(p);
          expect(q).toBeLessThanOrEqual(1);
          for (const [j, other] of ps.entries()) {
            if (p <= other) expect(q).toBeLessThanOrEqual(qs[j] ?? Number.NaN);
          }
        }
      }),
    );
  });
});
