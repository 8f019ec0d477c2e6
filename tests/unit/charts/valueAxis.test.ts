import { describe, expect, test } from 'vitest';
import { toValueAxis } from '../../../src/report/charts/valueAxis.ts';

const share = { kind: 'share', decimals: 0 } as const;
const number = { kind: 'number', decimals: 1 } as const;

describe('a value axis', () => {
  test('of shares goes from 0 to 100 %', () => {
    const axis = toValueAxis([0.62, 0.64], share, 5);
    expect([axis.low, axis.high]).toEqual([0, 1]);
    expect(axis.ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(axis.decimals).toBe(0);
  });

  test('gives way to a value beyond the ends of its scale', () => {
    expect(toValueAxis([0.9, 1.3], share, 5).high).toBeGreaterThanOrEqual(1.3);
  });

  test('has digits enough to tell its marks apart', () => {
    expect(toValueAxis([2.31, 2.33], number, 4).decimals).toBe(3);
    expect(toValueAxis([1200, 1400], number, 4).decimals).toBe(0);
  });

  test('holds marks at both ends where the scale has none: 2.3 is not 2.3000000000000003', () => {
    const axis = toValueAxis([2.31, 2.54], number, 3);
    expect(axis.ticks).toEqual([2.3, 2.4, 2.5, 2.6]);
    expect(axis.low).toBe(2.3);
  });

  test('of whole numbers is marked in whole numbers, however few they are', () => {
    const whole = { kind: 'number', decimals: 0 } as const;
    expect(toValueAxis([2, 3], whole, 5)).toEqual({ low: 2, high: 3, ticks: [2, 3], decimals: 0 });
    expect(toValueAxis([2], whole, 5).ticks).toEqual([1, 2, 3]);
    expect(toValueAxis([2, 3.4], whole, 5).ticks).toEqual([2, 3, 4]);
    expect(toValueAxis([0, 1], { ...whole, kind: 'yes-no', low: 0, high: 1 }, 5).ticks).toEqual([
      0, 1,
    ]);
  });

  test('of fractions is marked between them, though the values be whole', () => {
    expect(toValueAxis([2, 3], number, 5).ticks).toEqual([2, 2.2, 2.4, 2.6, 2.8, 3]);
  });

  test('of one value has room on both sides, and none below zero', () => {
    const axis = toValueAxis([40], number, 4);
    expect(axis.low).toBeLessThan(40);
    expect(axis.high).toBeGreaterThan(40);
    expect(toValueAxis([0], number, 4).low).toBe(0);
    expect(toValueAxis([-3], number, 4).low).toBeLessThan(-3);
  });

  test('of nothing goes from 0 to 1', () => {
    expect(toValueAxis([], number, 4)).toMatchObject({ low: 0, high: 1 });
  });
});
