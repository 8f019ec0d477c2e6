import { expect, test } from 'vitest';
import { readTable } from './readTable.ts';

/** Header in row 1, then rows 2…50; `cells` tells how many cells a row has of three. */
function read(cells: (row: number) => number) {
  const rows = Array.from({ length: 49 }, (_, i) => ['5А', i + 2, 'да'].slice(0, cells(i + 2)));
  return readTable(`Класс;Код;Ответ\n${rows.map((row) => row.join(';') + '\n').join('')}`);
}

// stata.com/support/faqs/data-management/how-excel-writes-empty-cells: Excel leaves out an empty last column by blocks.
test('a block of 16 rows that Excel wrote without its empty last column is read with empty cells', async () => {
  const { records, problems } = await read((row) => (row >= 17 && row <= 32 ? 2 : 3));
  expect(problems).toEqual([]);
  expect(records.map(({ row }) => row)).toEqual(Array.from({ length: 49 }, (_, i) => i + 2));
  expect(records.find(({ row }) => row === 20)?.cells).toEqual(['5А', '20', '']);
});

test('two blocks may be short by different numbers of columns', async () => {
  const { records, problems } = await read((row) => (row <= 16 ? 3 : row <= 32 ? 1 : 2));
  expect(problems).toEqual([]);
  expect(records.at(-1)?.cells).toEqual(['5А', '50', '']);
});

test('the same rows one further down are no block of Excel and are ragged', async () => {
  const { problems } = await read((row) => (row >= 18 && row <= 33 ? 2 : 3));
  expect(problems).toEqual(['СТР-02:18-33']);
});

test('one full row in a block makes its short rows ragged', async () => {
  const { records, problems } = await read((row) => (row >= 17 && row <= 32 && row !== 24 ? 2 : 3));
  expect(problems).toEqual(['СТР-02:17-23,25-32']);
  expect(records.map(({ row }) => row)).toContain(24);
});

test('rows of different lengths in a block are ragged', async () => {
  const { problems } = await read((row) => (row === 20 ? 1 : row >= 17 && row <= 32 ? 2 : 3));
  expect(problems).toEqual(['СТР-02:17-19,21-32', 'СТР-02:20']);
});

test('short rows in the block of the header are ragged', async () => {
  const { problems } = await read((row) => (row <= 16 ? 2 : 3));
  expect(problems).toEqual(['СТР-02:2-16']);
});
