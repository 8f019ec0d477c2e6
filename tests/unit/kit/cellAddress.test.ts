import { expect, test } from 'vitest';
import { cellAddress, columnLetters } from '../../../src/kit/cellAddress.ts';

// Letters and numbers of columns as Excel's COLUMN() gives them; XFD is its last, 16384.
test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('a cell is named letter first', () => {
  expect(cellAddress(214, 3)).toBe('D214');
});

test('a column before the first is a mistake of the program', () => {
  expect(() => columnLetters(-1)).toThrow(RangeError);
});
