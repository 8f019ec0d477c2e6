import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deviation } from '../../../src/stats/deviation.ts';
import { pairDifference } from '../../../src/stats/pairDifference.ts';
import { differenceCounts, totalOfPairs, type Pairs } from '../../../src/stats/pairs.ts';
import { quadraticKappa } from '../../../src/stats/quadraticKappa.ts';
import { expectAgrees } from './agree.ts';
import { markPairs } from './arbitrary.ts';
import { five, fourfold, marks, scores, three } from './pairTables.ts';

const swapped = (pairs: Pairs): Pairs => pairs.map(([x, y, units]) => [y, x, units]);

describe('quadraticKappa', () => {
  test.each<[string, Pairs]>([
    ['no entries', []],
    ['entries without units', [[4, 5, 0]]],
    ['one pair of equal values for all', [[0.1, 0.1, 3]]],
  ])('of %s is not told', (_, pairs) => {
    expect(quadraticKappa(pairs)).toBeUndefined();
  });

  test('of one unit with two values, or of two constants, is as by chance', () => {
    expect(quadraticKappa([[2, 4, 1]])).toBe(0);
    expect(quadraticKappa([[4, 3, 2]])).toBe(0);
  });

  test('of equal pairs is exactly 1 and of mirrored ones −1', () => {
    const equal: Pairs = [
      [2, 2, 1],
      [3, 3, 4],
    ];
    expect(quadraticKappa(equal)).toBe(1);
    const mirrored: Pairs = [
      [2, 5, 1],
      [3, 4, 1],
      [4, 3, 1],
      [5, 2, 1],
    ];
    expectAgrees(quadraticKappa(mirrored), -1);
  });

  // NumPy 2.4.6: O = the table, W = (v[:,None] - v)**2, E = outer(O.sum(1), O.sum(0))/n; 1 - (W*O).sum()/(W*E).sum();
  // 0,6875 stands in domain.md 2.4 too.
  test.each([
    ['five pupils', five, 0.6875],
    ['108 marks', marks, 0.719910409053401],
    ['three units', three, -0.6666666666666667],
    ['a fourfold table', fourfold, 0.5],
    ['a mark beside a score', scores, 0.11193288889789466],
  ])('of %s agrees with the definition', (_, pairs, kappa) => {
    expectAgrees(quadraticKappa(pairs), kappa);
  });

  test('is the same with the sides swapped, another unit and the scale turned, within −1…1', () => {
    fc.assert(
      fc.property(markPairs, (pairs) => {
        const kappa = quadraticKappa(pairs);
        const turned = swapped(pairs).map(
          ([x, y, units]) => [7 - 3 * x, 7 - 3 * y, units] as const,
        );
        const other = quadraticKappa(turned);
        if (kappa === undefined) expect(other).toBeUndefined();
        else {
          expectAgrees(other, kappa);
          expect(Math.abs(kappa)).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });
});

describe('pairDifference', () => {
  test('of no units is not told', () => {
    expect(pairDifference([])).toBeUndefined();
    expect(pairDifference([[5, 2, 0]])).toBeUndefined();
  });

  test('of one, two and three units', () => {
    expect(pairDifference([[5, 2, 1]])).toEqual({
      n: 1,
      absolute: 3,
      signed: -3,
      lowered: 1,
      confirmed: 0,
      raised: 0,
      far: 1,
    });
    expect(pairDifference([[4, 4, 2]])).toMatchObject({ absolute: 0, signed: 0, confirmed: 2 });
    expect(pairDifference(three)).toMatchObject({ absolute: 1, raised: 1, lowered: 1, far: 1 });
  });

  // NumPy 2.4.6: d = y - x; abs(d).mean(), d.mean(), (d < 0).sum(), (d == 0).sum(), (d > 0).sum(), (abs(d) >= 2).sum();
  // the first line is domain.md 2.4.
  test.each([
    [five, 0.4, -0.4, 2, 3, 0, 0],
    [marks, 0.37037037037037035, -0.2222222222222222, 30, 70, 8, 2],
    [fourfold, 0.25, 0.05, 2, 15, 3, 0],
    [scores, 6.821428571428571, 6.821428571428571, 0, 0, 14, 12],
  ])(
    'of table %# agrees with NumPy',
    (pairs, absolute, signed, lowered, confirmed, raised, far) => {
      const found = pairDifference(pairs);
      expectAgrees(found?.absolute, absolute);
      expectAgrees(found?.signed, signed);
      expect(found).toMatchObject({ lowered, confirmed, raised, far });
    },
  );

  test('the distance that counts as far can be chosen', () => {
    expect(pairDifference(marks, { from: 1 })?.far).toBe(38);
    expect(pairDifference(marks, { from: 3 })?.far).toBe(0);
  });

  test('swapped sides turn the sign and the directions and leave the distance', () => {
    fc.assert(
      fc.property(markPairs, (pairs) => {
        const there = pairDifference(pairs);
        const back = pairDifference(swapped(pairs));
        if (there === undefined) {
          expect(back).toBeUndefined();
          return;
        }
        expectAgrees(back?.absolute, there.absolute);
        expectAgrees(back?.signed, -there.signed);
        expect(back).toMatchObject({
          lowered: there.raised,
          raised: there.lowered,
          far: there.far,
        });
        expect(there.lowered + there.confirmed + there.raised).toBe(totalOfPairs(pairs));
        expect(Math.abs(there.signed)).toBeLessThanOrEqual(there.absolute + 1e-12);
      }),
    );
  });

  test('counts of differences carry their deviation', () => {
    // numpy.std([-1, 0, -1, 0, 0], ddof=1)
    expectAgrees(deviation(differenceCounts(five)), 0.5477225575051661);
  });
});
