import { describe, expect, it } from 'vitest';
import { order1324 } from '../../../src/catalogue/order1324.ts';
import { readLineNumber } from '../../../src/ingest/selfAssessment/readLineNumber.ts';

const MONTHS = [
  ...['янв', 'фев', 'мар', 'апр', 'май', 'июн'],
  ...['июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
];

/** What a Russian Excel keeps of «1.10», «1.13» and «2.4.1» typed into an ordinary cell, when it saves as CSV. */
function throughExcel(number: string): string {
  const [first = 0, second = 0, third] = number.split('.').map(Number);
  const two = (value: number) => String(value).padStart(2, '0');
  if (third !== undefined) {
    return second <= 12 ? `${two(first)}.${two(second)}.200${third}` : number;
  }
  if (second <= 12) return `${two(first)}.${MONTHS[second - 1] ?? ''}`;
  return `${MONTHS[first - 1] ?? ''}.${two(second)}`;
}

describe('the number of a line', () => {
  it('survives Excel, which takes it for a date', () => {
    const numbers = order1324(2025).map(({ number }) => number);
    expect(numbers.map((number) => readLineNumber(throughExcel(number)))).toEqual(numbers);
  });

  it.each([
    ['1.10', '1.10'],
    ['1,10', '1.10'],
    ['1.10.', '1.10'],
    ['п. 1.19.1', '1.19.1'],
    ['№ 2.4.5', '2.4.5'],
    ['2', '2'],
  ])('is read as people write it: %s', (text, number) => {
    expect(readLineNumber(text)).toBe(number);
  });

  it.each(['', 'Итого', '01.13', '32.янв', '14.03.2026', 'Общая численность'])(
    'is not seen in «%s»',
    (text) => {
      expect(readLineNumber(text)).toBeUndefined();
    },
  );
});
