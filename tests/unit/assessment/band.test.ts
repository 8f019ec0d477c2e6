import { describe, expect, test } from 'vitest';
import { band } from '../../../src/assessment/band.ts';
import type { Norm } from '../../../src/catalogue/model.ts';

/** Андреев (domain.md 5.1): < 2 low, 2…3 middle, ≥ 3 high. */
const andreev: Norm = {
  source: 'methodical',
  reference: 'А. А. Андреев',
  bands: [
    { level: 'low', label: 'низкая' },
    { level: 'middle', label: 'средняя', from: 2 },
    { level: 'high', label: 'высокая', from: 3 },
  ],
};

/** School 661 (domain.md 5.1): 0–0,40, 0,41–0,70, 0,71–1 after rounding to 0,01. */
const school661: Norm = {
  source: 'methodical',
  reference: 'школа № 661',
  decimals: 2,
  bands: [
    { level: 'low', label: 'низкая' },
    { level: 'middle', label: 'средняя', from: 0.41 },
    { level: 'high', label: 'высокая', from: 0.71 },
  ],
};

describe('band', () => {
  test.each([
    [1.99, 'низкая'],
    [2, 'средняя'],
    [2.999, 'средняя'],
    [3, 'высокая'],
    [4, 'высокая'],
  ])('%d is %s: a boundary belongs to the band above it', (value, label) => {
    expect(band(value, andreev)?.label).toBe(label);
  });

  test('a boundary that belongs below is passed only above it', () => {
    const norm: Norm = {
      source: 'default',
      reference: 'ориентир',
      bands: [
        { level: 'high', label: 'норма' },
        { level: 'middle', label: 'внимание', from: 0.1, exclusive: true },
      ],
    };
    expect(band(0.1, norm)?.label).toBe('норма');
    expect(band(0.101, norm)?.label).toBe('внимание');
  });

  test('the value is compared as it is and not as it is printed', () => {
    expect(band(2.999, andreev)?.label).toBe('средняя');
  });

  test('the last digit of a computed number decides nothing', () => {
    const value = (0.7 + 0.7 + 0.7) / 3;
    expect(value).toBeLessThan(0.7);
    const norm: Norm = {
      ...andreev,
      bands: [
        { level: 'low', label: 'низкая' },
        { level: 'high', label: 'высокая', from: 0.7 },
      ],
    };
    expect(band(value, norm)?.label).toBe('высокая');
  });

  test.each([
    [0.404, 'низкая'],
    [0.405, 'средняя'],
    [0.704, 'средняя'],
    [0.705, 'высокая'],
    [1.005 - 0.6, 'средняя'],
  ])('%d is %s where the author rounds to 0,01 first', (value, label) => {
    expect(band(value, school661)?.label).toBe(label);
  });

  test('carries whose norm it is and that nobody has read it', () => {
    expect(band(3, { ...andreev, unverified: true })).toEqual({
      level: 'high',
      label: 'высокая',
      source: 'methodical',
      reference: 'А. А. Андреев',
      unverified: true,
    });
  });

  test('below every boundary, or without bands, there is none', () => {
    expect(band(1, { ...andreev, bands: andreev.bands.slice(1) })).toBeUndefined();
    expect(band(1, { ...andreev, bands: [] })).toBeUndefined();
  });
});
