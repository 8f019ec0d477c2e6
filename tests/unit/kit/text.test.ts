import { expect, test } from 'vitest';
import { foldText, quoteText } from '../../../src/kit/text.ts';

test.each([
  ['Ёлка', 'елка'],
  ['  Класс\u00A0\u2009 «А» ', 'класс "а"'],
  // macOS writes «й» and «ё» as a letter and a mark.
  ['Чита\u0438\u0306, е\u0308лка', 'читай, елка'],
  ['Скорее\u00AD да\u200B', 'скорее да'],
  ['5\u2066А\u2069, 5\u200D\u202AА\u202C', '5а, 5а'],
  ['2019–2020', '2019-2020'],
  ['“да” „нет”', '"да" "нет"'],
  ['№ 5', '№ 5'],
])('%j is compared as %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('different words stay different', () => {
  expect(foldText('да')).not.toBe(foldText('да-да'));
  expect(foldText('5А')).not.toBe(foldText('5A'));
});

test('a long text is quoted by its beginning, and a cut emoji leaves no half', () => {
  expect(quoteText('я'.repeat(1e6))).toBe(`«${'я'.repeat(80)}…»`);
  expect(quoteText('я'.repeat(79) + '😀😀').isWellFormed()).toBe(true);
});

test.each([
  ['5\u200DА', '«5[невидимый знак]А»'],
  ['\u0001да\u0002\u0003', '«[невидимый знак]да[невидимый знак]»'],
  ['да,\r\n\tнет ', '«да, нет»'],
])('%j is quoted with the signs that nobody sees named', (text, quoted) => {
  expect(quoteText(text)).toBe(quoted);
});
