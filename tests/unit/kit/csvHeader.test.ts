import { expect, test } from 'vitest';
import { cutSepLine, findHeader } from '../../../src/kit/csvHeader.ts';

const knows = (title: string) => ['Класс', 'Код', 'Ответ', 'Дата'].includes(title);

test('the line `sep=` decides where it finds a known name, even if another delimiter finds more', () => {
  const text = 'Класс,Код;Ответ;Дата\n';
  expect(findHeader(text, true, knows)?.delimiter).toBe(';');
  expect(findHeader(text, true, knows, ',')?.delimiter).toBe(',');
  expect(findHeader('Код;Дата\n', true, knows, ',')?.delimiter).toBe(';');
});

test('the header is the record with most known names, so a title with one of them is none', () => {
  const text = 'Класс;5А\n\nКласс;Код;Ответ\n5А;1;4\n';
  expect(findHeader(text, true, knows)).toEqual({
    delimiter: ';',
    row: 3,
    cells: ['Класс', 'Код', 'Ответ'],
  });
});

test('a header that the end of the text may have cut is not taken', () => {
  expect(findHeader('Класс;Код;От', false, knows)).toBeUndefined();
});

test.each([
  ['sep=;\nКод', { body: 'Код', delimiter: ';' }],
  ['"SEP=,",,\nКод', { body: 'Код', delimiter: ',' }],
  ['sep=\t\nКод', { body: 'Код', delimiter: '\t' }],
  ['sep=\nКод', { body: 'sep=\nКод' }],
  ['Код\nsep=;\n', { body: 'Код\nsep=;\n' }],
])('%j → %j', (text, expected) => {
  expect(cutSepLine(text)).toEqual(expected);
});
