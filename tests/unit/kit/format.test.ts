import { describe, expect, test } from 'vitest';
import {
  formatCount,
  formatDate,
  formatInterval,
  formatNumber,
  formatShare,
  formatShareInterval,
  plural,
} from '../../../src/kit/format.ts';

describe('formatNumber', () => {
  test.each([
    [4.07, 1, '4,1'],
    [1204, 0, '1\u00A0204'],
    [999, 0, '999'],
    [1_234_567.891, 2, '1\u00A0234\u00A0567,89'],
    [-0.25, 2, '−0,25'],
    [-0.04, 1, '0,0'],
    [999.96, 1, '1\u00A0000,0'],
    [0, 0, '0'],
  ])('%d with %i decimals is %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });
  test.each([NaN, Infinity])('%d is a mistake of the program, not a text', (value) => {
    expect(() => formatNumber(value)).toThrow(RangeError);
  });
  test('agrees with the Russian locale of ICU on grouping and the comma', () => {
    const russian = new Intl.NumberFormat('ru-RU', {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    });
    for (const value of [0.5, 12.25, 10_000, 123_456.75]) {
      expect(formatNumber(value, 2)).toBe(russian.format(value));
    }
  });
});

test('a share is a percent with a space that does not break', () => {
  expect(formatShare(0.62)).toBe('62\u00A0%');
  expect(formatShare(0.625, 1)).toBe('62,5\u00A0%');
});

test('an interval has a dash, and words where a dash could be a minus', () => {
  expect(formatInterval(3.9, 4.3, 1)).toBe('3,9–4,3');
  expect(formatInterval(-0.2, 0.3, 1)).toBe('от −0,2 до 0,3');
  expect(formatShareInterval(0.774, 0.859)).toBe('77–86\u00A0%');
});

test('a date is in words', () => {
  expect(formatDate('2026-03-14')).toBe('14 марта 2026');
  expect(formatDate('2026-01-05')).toBe('5 января 2026');
  expect(() => formatDate('2026-13-05')).toThrow(RangeError);
  expect(() => formatDate('14.03.2026')).toThrow(RangeError);
});

// Grammar: 1, 21, 101 — singular; 2–4, 22 — few; 5–20, 11–14, 111–114 — many; a fraction — «4,5 ответа».
test.each([
  [0, 'ответов'],
  [1, 'ответ'],
  [2, 'ответа'],
  [4, 'ответа'],
  [5, 'ответов'],
  [11, 'ответов'],
  [14, 'ответов'],
  [21, 'ответ'],
  [22, 'ответа'],
  [111, 'ответов'],
  [112, 'ответов'],
  [1001, 'ответ'],
  [4.5, 'ответа'],
])('%d takes %s', (n, form) => {
  expect(plural(n, 'ответ', 'ответа', 'ответов')).toBe(form);
});

test('a count is the number with its noun', () => {
  expect(formatCount(1204, ['ответ', 'ответа', 'ответов'])).toBe('1\u00A0204 ответа');
});
