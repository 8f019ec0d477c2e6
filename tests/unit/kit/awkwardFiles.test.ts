import { describe, expect, test } from 'vitest';
import { encode8Bit, encodeUtf16, readTable } from './readTable.ts';

const HEADER = 'Класс;Код;Ответ\r\n';
const ROWS = '5А;1;4\r\n5Б;2;5\r\n';
const TEXT =
  HEADER + '5А;1;Учитель объясняет понятно\r\n5Б;2;Столовая нравится, но очередь длинная\r\n';

/** Files of which nothing is used. */
const unusable: readonly (readonly [
  name: string,
  content: string | Uint8Array,
  problem: string,
])[] = [
  ['an empty file', '', 'ФАЙЛ-01'],
  ['a file of a byte order mark', '\uFEFF', 'ФАЙЛ-01'],
  ['a file of blank lines', '\r\n \r\n', 'ФАЙЛ-01'],
  ['NUL bytes in a text', HEADER + '5А;1;\0\r\n', 'ФАЙЛ-02'],
  ['UTF-16 without its mark', encodeUtf16(TEXT, 'le').subarray(2), 'ФАЙЛ-02'],
  ['a web page', '\n<!DOCTYPE html><html>', 'ФАЙЛ-03'],
  ['a table of an e-journal as HTML', '<TABLE><tr><td>Класс', 'ФАЙЛ-03'],
  ['an XLSX book', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0), 'ФАЙЛ-04'],
  ['an XLS book', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'ФАЙЛ-05'],
  ['KOI8-R', encode8Bit(TEXT, 'koi8-r'), 'ФАЙЛ-06'],
  ['CP866', encode8Bit(TEXT, 'ibm866'), 'ФАЙЛ-06'],
  ['UTF-8 with a broken byte', withByte(TEXT, 60, 0xff), 'ФАЙЛ-06'],
  ['an unclosed quote', HEADER + '5А;1;4\r\n5Б;2;"да\r\n5В;3;5\r\n', 'ФАЙЛ-07:3'],
  ['an unclosed quote in the header', '"Класс;Код;Ответ\r\n5А;1;4\r\n', 'ФАЙЛ-07:1'],
  ['an unclosed quote at the very end', HEADER + '5А;1;"да', 'ФАЙЛ-07:2'],
  ['columns of another table', 'a;b\r\n1;2\r\n', 'ФАЙЛ-08'],
  ['`__proto__` as the only header', '__proto__;constructor\r\n1;2\r\n', 'ФАЙЛ-08'],
  ['a header below row 30', '\r\n'.repeat(30) + HEADER + ROWS, 'ФАЙЛ-08'],
  ['a line of 3 MB', HEADER + '5А;1;' + 'я'.repeat(3_000_000) + '\r\n', 'ФАЙЛ-10:2'],
  ['a cell of 1 MB in the header', 'Класс;' + 'я'.repeat(1e6) + ';Код\r\n5А;1;4\r\n', 'ЗАГ-10:1'],
  ['a quoted one', 'Класс;"' + 'я'.repeat(1e6) + '";Код\r\n5А;1;4\r\n', 'ЗАГ-10:1'],
  ['one of 40,000 letters', HEADER.replace('Код', 'я'.repeat(40_000)) + ROWS, 'ЗАГ-10:1'],
  ['a cell of 1 MB above the header', 'я'.repeat(1e6) + '\r\n' + HEADER + ROWS, 'ЗАГ-10:1'],
  ['an open quote before 1 MB of rows', '"' + HEADER + ROWS.repeat(5e4), 'ФАЙЛ-07:1'],
  ['1 MB without a line end', 'Класс;Код;' + 'Ответ;5А;1;'.repeat(1e5), 'ФАЙЛ-10:1'],
  ['a header of two delimiters', 'Класс;Код,Ответ\r\n5А;1;4\r\n', 'ЗАГ-04:1'],
  ['rows of another delimiter', HEADER + '5А;1;4\r\n5Б,2,5\r\n', 'ЗАГ-04:3'],
  ['two columns, all rows of another delimiter', 'Класс;Код\r\n5А,1\r\n', 'ЗАГ-04:2'],
  ['5,000 columns', 'Класс' + ';я'.repeat(4999) + '\r\n', 'ЗАГ-05:1'],
  ['a column of names', 'Класс;ФИО ученика\r\n5А;1\r\n', 'ЗАГ-06:1'],
  ['names under another title', HEADER + '5А;1;Иванова Мария Петровна\r\n', 'ЗАГ-07'],
];

describe('a structural fault rejects the file', () => {
  test.each(unusable)('%s', async (_name, content, problem) => {
    const { summary, problems, groups } = await readTable(content);
    expect(summary).toBeUndefined();
    expect(problems).toEqual([problem]);
    expect(groups[0]?.severity).toBe('error');
  });
});

/** Files of which the good rows are used. */
const usable: readonly (readonly [
  name: string,
  content: string | Uint8Array,
  rows: readonly number[],
  problems: readonly string[],
])[] = [
  ['a header without rows', HEADER, [], ['СТР-06']],
  ['a header without rows and without a line end', 'Класс;Код;Ответ', [], ['СТР-06']],
  ['no line end at the end', HEADER + '5А;1;4', [2], []],
  ['a torn last line', HEADER + ROWS + '5В;3', [2, 3], ['СТР-03:4']],
  ['a last line torn within a letter', cut(HEADER + ROWS + '5В;3;я'), [2, 3], ['СТР-03:4']],
  // A last line without an end is usual (Google Sheets writes none), so a text or number cut in its last cell, «4» of
  // «45», cannot be told from a whole one, and a warning would stand over every such file. What can be told is: cells
  // that are missing, a letter or a quote that is cut, and a word that its column does not have (МОН-01, ОТВ-01).
  ['a last line that may be torn in its last cell', HEADER + ROWS + '5В;3;по', [2, 3, 4], []],
  ['a row with fewer cells', HEADER + '5А;1\r\n' + ROWS, [3, 4], ['СТР-02:2']],
  ['a row with more cells', HEADER + ROWS + '5В;3;4;5\r\n', [2, 3], ['СТР-01:4']],
  ['empty cells beyond the header', 'Класс;Код;Ответ;;\n5А;1;4;;\n5Б;2;5; ;;\n', [2, 3], []],
  ['a title above the header', 'Итоги опроса;;\n;;\nКласс;Код;Ответ\n5А;1;4\n', [4], []],
  ['a line `sep=;`', 'sep=;\r\n' + HEADER + ROWS, [2, 3], []],
  ['a line `sep=,` that fits', 'sep=,\nКласс,Код,Ответ\n5А,1,"4,5"\n', [2], []],
  ['a line `sep=,` that does not fit', 'sep=,\r\n' + HEADER + ROWS, [2, 3], []],
  [
    'total rows',
    HEADER + ROWS + 'Итого;;9\r\nВсего по школе;2;9\r\n',
    [2, 3],
    ['СТР-04:4', 'СТР-04:5'],
  ],
  ['the header once more', HEADER + ROWS + HEADER + '5В;3;5\n', [2, 3, 5], ['СТР-08:4']],
  [
    'other names and the numbers of the columns below the header',
    'Класс;Код;Ответ;Дата\nКод;;Дата;\n1;2;3;4\n5А;1;4;\n1;2;3;4\n',
    [4, 5],
    ['СТР-08:2-3'],
  ],
  ['data that look like a header in part', HEADER + '5А;Код;Ответ\nКласс;1;2\n', [2, 3], []],
  ['words that only begin like a total', HEADER + 'Итоговый;1;4\nВсего хорошего;2;5\n', [2, 3], []],
  ['a cell of 1 MB', HEADER + '5А;1;' + 'я'.repeat(1e6) + '\n5Б;2;5\n', [3], ['СТР-05:2']],
  [
    'a quoted cell of 1 MB',
    HEADER + '5А;1;"' + 'я\n'.repeat(5e5) + '"\n5Б;2;5\n',
    [3],
    ['СТР-05:2'],
  ],
  ['a cell as long as Excel allows', HEADER + '5А;1;' + 'я'.repeat(32_767) + '\n', [2], []],
  ['text after a closing quote', HEADER + '5А;1;"Ромашка" ООО\n5Б;2;"да"\n', [3], ['СТР-07:2']],
  ['a mark before a quote', HEADER + ROWS + '\uFEFF"5В";3;5\r\n', [2, 3, 4], []],
  ['a column without a name', 'Класс;;Ответ\n5А;1;4\n', [2], ['ЗАГ-08:1']],
  ['`__proto__` among the headers', 'Класс;__proto__;Ответ\n5А;1;4\n', [2], []],
  ['HTML in a text', HEADER + '5А;1;<script>alert(1)</script>\n', [2], []],
  ['one column of texts with commas', 'Ответ\nда, всё хорошо\nнет, дорого, далеко\n', [2, 3], []],
  [
    'two columns and a row in one piece with a comma',
    'Класс;Ответ\n5А;4\nда, нет\n',
    [2],
    ['СТР-02:3'],
  ],
];

describe('a bad row costs that row and is named', () => {
  test.each(usable)('%s', async (_name, content, rows, problems) => {
    const read = await readTable(content);
    expect(read.summary).toBeDefined();
    expect(read.records.map(({ row }) => row)).toEqual(rows);
    expect(read.problems).toEqual(problems);
  });

  test.each(usable)('%s, cut into bytes, is read the same', async (_name, content) => {
    const whole = await readTable(content);
    const cutUp = await readTable(content, content.length > 10_000 ? 999 : 1);
    expect(cutUp.records).toEqual(whole.records);
    expect(cutUp.problems).toEqual(whole.problems);
    expect(cutUp.summary).toEqual(whole.summary);
  });
});

describe('cells are what Excel shows', () => {
  test('a quote in the middle of a cell is a letter like any other', async () => {
    const { records, problems } = await readTable(HEADER + '5А;1;ООО "Ромашка", 2"\n');
    expect(records[0]?.cells).toEqual(['5А', '1', 'ООО "Ромашка", 2"']);
    expect(problems).toEqual([]);
  });

  test('a line break in quotes stays in its row, whatever the line ends', async () => {
    const { records } = await readTable(HEADER + '5А;1;"раз\r\nдва\rтри"\r\n5Б;2;"да ""нет"""\r\n');
    expect(records).toEqual([
      { row: 2, cells: ['5А', '1', 'раз\nдва\nтри'] },
      { row: 3, cells: ['5Б', '2', 'да "нет"'] },
    ]);
  });

  test('CRLF, CR and LF may be mixed, and blank lines count in the numbering', async () => {
    const { records, summary } = await readTable('Класс;Ответ\r\n5А;1\r5Б;2\n\n;;\r\n \r5В;3\r', 1);
    expect(records.map(({ row, cells }) => `${row} ${cells.join()}`)).toEqual([
      '2 5А,1',
      '3 5Б,2',
      '7 5В,3',
    ]);
    expect(summary?.rows).toBe(3);
  });

  test('a record left out is among the rows of the file', async () => {
    const { summary, records } = await readTable(HEADER + ROWS + '5В\r\nИтого;;9\r\n');
    expect(summary?.rows).toBe(4);
    expect(records).toHaveLength(2);
  });

  test('a header is trimmed, its line breaks are blanks', async () => {
    const { header } = await readTable('Класс ;"Код\nученика";\u00A0Ответ;\n5А;1;4;\n');
    expect(header).toEqual(['Класс', 'Код ученика', 'Ответ']);
  });

  test.each([';', ',', '\t'])(
    'the delimiter %j is found by the header, not by the rows',
    async (d) => {
      const rows =
        ['Класс', 'Код', 'Ответ'].join(d) + '\n' + ['5А', '1', '"а;б,в\tг"'].join(d) + '\n';
      const { summary, records } = await readTable(rows);
      expect(summary?.delimiter).toBe(d);
      expect(records[0]?.cells).toEqual(['5А', '1', 'а;б,в\tг']);
    },
  );
});

function withByte(text: string, at: number, byte: number): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return Uint8Array.from([...bytes.subarray(0, at), byte, ...bytes.subarray(at)]);
}

function cut(text: string): Uint8Array {
  return new TextEncoder().encode(text).slice(0, -1);
}
