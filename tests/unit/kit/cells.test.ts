import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isMissing,
  readClassName,
  readDate,
  readNumber,
  readWhole,
  readYesNo,
} from '../../../src/kit/cells.ts';

describe('isMissing', () => {
  test.each([
    '',
    ' ',
    '\u00A0',
    '-',
    '–',
    '—',
    '−',
    'н/д',
    'Н/Д',
    'нет данных',
    'X',
    'Х',
    'х',
    '#Н/Д',
    '#ДЕЛ/0!',
    '#DIV/0!',
    '#N/A',
    'Нет отметки',
  ])('%j is a mark of no value', (text) => {
    expect(isMissing(text)).toBe(true);
  });
  test.each(['0', 'нет', '5', 'Хорошо', '--5', '#ЗНАЧ!'])('%j is a value', (text) => {
    expect(isMissing(text)).toBe(false);
  });
});

describe('readNumber', () => {
  test.each([
    ['4', 4],
    [' 4 ', 4],
    ['4,5', 4.5],
    ['4.5', 4.5],
    ['007', 7],
    ['-5', -5],
    ['−5', -5],
    ['1 204,5', 1204.5],
    ['1\u00A0204', 1204],
    ['1\u2009204', 1204],
    ['12\u202F345\u202F678', 12_345_678],
  ])('%j is %d', (text, value) => {
    expect(readNumber(text)).toEqual({ value, percent: false });
  });
  test.each([
    ['57 %', 0.57],
    ['57,5%', 0.575],
    ['100\u00A0%', 1],
  ])('%j is the share %d and says so', (text, value) => {
    expect(readNumber(text)).toEqual({ value, percent: true });
  });
  test.each([
    '',
    '-',
    '5.',
    ',5',
    '1,204.5',
    '1.204,5',
    '12 04',
    '1 2',
    '1e5',
    '0x10',
    'Infinity',
    '4а',
    '4;5',
    '%',
    '5 % %',
  ])('%j is not read', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });
  test('minus zero is zero', () => {
    expect(Object.is(readNumber('-0')?.value, 0)).toBe(true);
  });
  test('no text at all gives NaN', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('0123456789,.-− %е')) }),
        (text) => {
          expect(readNumber(text)?.value).not.toBeNaN();
        },
      ),
    );
  });
});

describe('readWhole', () => {
  test.each([
    ['1001', 1001],
    ['1001.0', 1001],
    ['1001,00', 1001],
    ['1 001', 1001],
    ['-3', -3],
  ])('%j is %d', (text, value) => {
    expect(readWhole(text)).toBe(value);
  });
  test.each(['4,5', '100 %', '', 'x'])('%j is no whole number', (text) => {
    expect(readWhole(text)).toBeUndefined();
  });
});

describe('readDate', () => {
  test.each([
    ['14.03.2026', '2026-03-14', undefined],
    ['1.3.2026', '2026-03-01', undefined],
    ['14/03/2026', '2026-03-14', undefined],
    ['2026-03-14', '2026-03-14', undefined],
    ['2026/03/14', '2026-03-14', undefined],
    ['29.02.2024', '2024-02-29', undefined],
    ['14.03.2026 9:05', '2026-03-14', 545],
    ['01.10.2026, 10:00:59', '2026-10-01', 600],
    ['2026-03-14T23:59:59', '2026-03-14', 1439],
    ['2026-03-14 00:00', '2026-03-14', 0],
    // domain.md 7.1: 46000.5 → 2025-12-09 12:00
    ['46000', '2025-12-09', undefined],
    ['46000.5', '2025-12-09', 720],
    ['46000,5', '2025-12-09', 720],
    // 10:35, whose fraction is 634.9999… minutes in floating point, and the last seconds of a day.
    ['46000.44097222222', '2025-12-09', 635],
    ['46000.9999', '2025-12-09', 1439],
  ])('%j is %s, minutes %s', (text, date, minutes) => {
    expect(readDate(text)).toEqual(minutes === undefined ? { date } : { date, minutes });
  });
  test.each([
    '',
    '14.03.26',
    '3/4/2026',
    '30.02.2026',
    '29.02.2025',
    '00.01.2026',
    '31.04.2026',
    '2026-13-01',
    '2026/03-14',
    '14.03.2026 24:00',
    '14.03.2026 вечером',
    '29999',
    '60001',
    '5',
    '14.03',
  ])('%j is not read', (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});

describe('readYesNo', () => {
  test.each(['да', 'Да', ' ДА ', 'yes', 'true', 'ИСТИНА', '1', '+'])('%j is yes', (text) => {
    expect(readYesNo(text)).toBe(true);
  });
  test.each(['нет', 'НЕТ', 'no', 'False', 'ложь', '0'])('%j is no', (text) => {
    expect(readYesNo(text)).toBe(false);
  });
  test.each(['-', '−', '', '2', 'может быть', 'constructor'])('%j is neither', (text) => {
    expect(readYesNo(text)).toBeUndefined();
  });
});

describe('readClassName', () => {
  test.each([
    '5а',
    '5А',
    '5A',
    '5a',
    '5-А',
    '5 – а',
    '5 «А»',
    '5 "а"',
    '5«А»',
    '5 А класс',
    '5А кл.',
    '5-«А» класс',
    ' 5\u00A0А ',
  ])('%j is 5А', (text) => {
    expect(readClassName(text)).toEqual({ name: '5А', parallel: 5 });
  });
  test.each([
    ['10', '10', 10],
    ['11-А', '11А', 11],
    ['1 «Б»', '1Б', 1],
    ['7ё', '7Е', 7],
    ['10 ФМ', '10ФМ', 10],
    ['12а', '12А', 12],
    ['6 класс', '6', 6],
  ])('%j is %s', (text, name, parallel) => {
    expect(readClassName(text)).toEqual({ name, parallel });
  });
  test.each([
    '',
    '0А',
    '13А',
    '5АБВ',
    '5D',
    '5-',
    'А5',
    '5А5',
    '../5А',
    '5/А',
    '5А/..',
    '__proto__',
    '<b>5А</b>',
    '5А"',
    'Итого',
    '5,А',
  ])('%j is no class', (text) => {
    expect(readClassName(text)).toBeUndefined();
  });
  test('a name that was read is read again as itself', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('1059абАБAxМ -«»"класё')) }),
        (text) => {
          const first = readClassName(text);
          if (first !== undefined) expect(readClassName(first.name)).toEqual(first);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
