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

test('short rows in the block of the header are ragged where full ones follow', async () => {
  const { problems, summary } = await read((row) => (row <= 16 ? 2 : 3));
  expect(problems).toEqual(['СТР-02:2-16']);
  expect(summary?.rows).toBe(49);
});

test('a file in which every row lacks a cell is refused with one message', async () => {
  const { problems, records, summary, groups } = await read(() => 2);
  expect(problems).toEqual(['ЗАГ-09:1']);
  expect(records).toEqual([]);
  expect(summary).toBeUndefined();
  expect(groups[0]?.what).toContain('в каждой 2 ячейки, а столбцов в таблице 3');
});

test('no short block is padded in a file whose header stands over ragged rows alone', async () => {
  const { problems, records } = await read((row) => (row <= 16 || row >= 33 ? 2 : 3));
  expect(problems).toEqual(['СТР-02:2-16,33-50']);
  expect(records.map(({ row }) => row)).toEqual(Array.from({ length: 16 }, (_, i) => i + 17));
});

test('one full row in the block of the header lets later blocks be padded', async () => {
  const { problems, records } = await read((row) => (row === 9 || row > 32 ? 3 : 2));
  expect(problems).toEqual(['СТР-02:2-8,10-16']);
  expect(records.find(({ row }) => row === 17)?.cells).toEqual(['5А', '17', '']);
});

test('rows short by different numbers of cells are ragged each, in later blocks as well', async () => {
  const { problems, records } = await read((row) => (row === 5 ? 1 : 2));
  expect(problems).toEqual(['СТР-02:2-4,6-50', 'СТР-02:5']);
  expect(records).toEqual([]);
});

test.each([
  ['one row', '5А;1\n', ['ЗАГ-09:1']],
  ['two rows', '5А;1\n5А;2\n', ['ЗАГ-09:1']],
  ['two rows without a line end', '5А;1\n5А;2', ['ЗАГ-09:1']],
  ['one row without a line end, which may be torn', '5А;1', ['СТР-03:2']],
  ['a full row and a torn one', '5А;1;да\n5А;2', ['СТР-03:3']],
  ['a total that is full', '5А;1\nИтого;1;\n', ['ЗАГ-09:1', 'СТР-04:3']],
  ['nothing', '', ['СТР-06']],
])('below a header of three columns: %s', async (_name, rows, expected) => {
  expect((await readTable(`Класс;Код;Ответ\n${rows}`)).problems).toEqual(expected);
});

test('an empty name at the end of the header is no column that the rows could lack', async () => {
  const { problems, records } = await readTable('Класс;Код;Ответ;;\n5А;1;да\n5А;2;да;;\n');
  expect(problems).toEqual([]);
  expect(records.map(({ cells }) => cells)).toEqual([
    ['5А', '1', 'да'],
    ['5А', '2', 'да'],
  ]);
});

/** A header in the row `headerRow`, then rows up to 50. */
function readBelow(headerRow: number, cells: (row: number) => number) {
  const above = 'Отчёт школы\n'.repeat(headerRow - 1);
  const rows = Array.from({ length: 50 - headerRow }, (_, i) => {
    const row = headerRow + 1 + i;
    return ['5А', row, 'да'].slice(0, cells(row)).join(';') + '\n';
  });
  return readTable(`${above}Класс;Код;Ответ\n${rows.join('')}`);
}

test.each([
  [4, ['ЗАГ-09:4']],
  [15, ['ЗАГ-09:15']],
  [16, ['ЗАГ-09:16']],
  [20, ['ЗАГ-09:20']],
])('a file whose rows all lack a cell is refused with its header in row %i', async (row, codes) => {
  expect((await readBelow(row, () => 2)).problems).toEqual(codes);
});

test('below a header that ends its block, the first full row shows that Excel left cells out', async () => {
  const { problems, records } = await readBelow(16, (row) => (row <= 32 ? 2 : 3));
  expect(problems).toEqual([]);
  expect(records.map(({ row }) => row)).toEqual(Array.from({ length: 34 }, (_, i) => i + 17));
  expect(records[0]?.cells).toEqual(['5А', '17', '']);
});

test('the one ragged row that a header has in its block does not cost the file', async () => {
  const { problems, records } = await readBelow(15, (row) => (row === 16 ? 2 : 3));
  expect(problems).toEqual(['СТР-02:16']);
  expect(records).toHaveLength(34);
});
