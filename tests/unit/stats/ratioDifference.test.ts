import { describe, expect, test } from 'vitest';
import { ratioDifference, type TwoRatios } from '../../../src/stats/ratioDifference.ts';
import { expectAgrees, expectEnds } from './agree.ts';

const pupil = (
  units: number,
  later: readonly [x: number, y: number],
  earlier: readonly [x: number, y: number],
): TwoRatios => ({
  units,
  later: { x: later[0], y: later[1] },
  earlier: { x: earlier[0], y: earlier[1] },
});

describe('the difference of two ratios of sums over the same units', () => {
  test('agrees with the definition over single units', () => {
    // NumPy 2.4.6: e = (x1 − R1·y1)/Σy1 − (x2 − R2·y2)/Σy2 over 14 rows; SciPy 1.17.1: t.ppf(0.975, 4).
    const found = ratioDifference([
      pupil(2, [3, 1], [8, 2]),
      pupil(1, [3, 1], [4, 1]),
      pupil(1, [5, 2], [9, 2]),
      pupil(3, [0, 0], [13, 3]),
      pupil(4, [0, 0], [4, 1]),
      pupil(1, [2, 1], [0, 0]),
      pupil(2, [0, 0], [5, 1]),
    ]);
    expectAgrees(found?.difference, -1.606060606060606);
    expectAgrees(found?.error, 0.20412114629961667);
    expect(found?.degrees).toBe(4);
    expectEnds(found?.interval, -2.1727917635715395, -1.0393294485496725);
  });

  test('has no interval for one unit on a side, for none, and without any spread', () => {
    expect(ratioDifference([])).toBeUndefined();
    expect(ratioDifference([pupil(1, [3, 1], [0, 0]), pupil(9, [0, 0], [4, 1])])).toBeUndefined();
    expect(ratioDifference([pupil(5, [3, 1], [4, 1])])).toBeUndefined();
  });
});
