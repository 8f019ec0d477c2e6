import { describe, expect, it } from 'vitest';
import {
  checkFiles,
  CLASSES,
  responses,
  RESPONSES,
  satisfied,
  type Content,
} from './memorySchool.ts';

const two = ['a1;2025-11-10;5;;5А', 'a2;2025-11-10;2;;5А'];

/** What a person reads about a file that cannot be used at all; nothing of it may be counted. */
const UNUSABLE: readonly (readonly [what: string, content: Content, ...words: string[]])[] = [
  ['an empty file', '', 'Файл пуст', 'ФАЙЛ-01'],
  ['NUL bytes', `${responses(...two)}\0\0`, 'не текст', 'ФАЙЛ-02'],
  ['a web page', '<!DOCTYPE html><html><body>Вход</body></html>', 'веб-страница (HTML)', 'ФАЙЛ-03'],
  ['an Excel book', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'книга Excel (XLSX)', 'ФАЙЛ-04'],
  [
    'an unclosed quote',
    responses('a1;2025-11-10;5;"нет;5А', ...two),
    'строка 2',
    'не закрыта',
    'ФАЙЛ-07',
  ],
  [
    'a duplicate column',
    'response_id;submitted_at;food;food\r\na;2025-11-10;5;5\r\n',
    '(D1)',
    'уже есть: C',
    'ЗАГ-01',
  ],
  ['a missing column', 'food;open\r\n5;да\r\n', 'нет столбца «Номер ответа»', 'ЗАГ-03'],
  [
    'mixed delimiters',
    `${responses(...two)}a3,2025-11-10,5,,5А\r\n`,
    'строка 4',
    'запятой',
    'ЗАГ-04',
  ],
  [
    '5,000 columns',
    `response_id;submitted_at;${'x;'.repeat(4997)}x\r\n`,
    '5\u00A0000 столбцов',
    'ЗАГ-05',
  ],
  [
    'a column of names',
    'response_id;submitted_at;food;ФИО\r\na;2025-11-10;5;x\r\n',
    '«ФИО» (D1)',
    'личные данные',
    'ЗАГ-06',
  ],
  [
    'a file whose rows all lack a cell',
    responses('a1;2025-11-10;5;', 'a2;2025-11-10;2;'),
    'строка 1',
    'короче заголовка: в каждой 4 ячейки, а столбцов в таблице 5',
    'ЗАГ-09',
  ],
  [
    'a cell of 1 MB in the header',
    `response_id;submitted_at;${'я'.repeat(1 << 20)};food\r\na;2025-11-10;5;5\r\n`,
    'строка 1, столбец C1',
    'больше 32\u00A0767 знаков',
    'ЗАГ-10',
  ],
  [
    'a file of which no row is counted',
    responses('a1;2024-11-10;5;;5А', 'a2;2024-11-10;2;;5А'),
    'Не посчитана ни одна из строк с данными (их 2)',
    'ФАЙЛ-11',
  ],
  [
    'the same number with other answers',
    responses(...two, 'a1;2025-11-10;1;;5А'),
    '(A4)',
    'в строке 2',
    'ОТВ-05',
  ],
  [
    'the same number with other answers above an unclosed quote',
    responses(...two, 'a1;2025-11-10;1;;5А', 'a4;2025-11-10;5;"нет;5А'),
    'в строке 2',
    'строка 5',
    'ФАЙЛ-07',
    'ОТВ-05',
  ],
];

/** What a person reads about rows and cells that are left out while the rest counts: [satisfied, of]. */
const LEFT_OUT: readonly (readonly [
  what: string,
  content: Content,
  counted: readonly number[],
  ...words: string[],
])[] = [
  [
    'a torn last line',
    `${responses(...two)}a3;2025-11`,
    [1, 2],
    'строка 4',
    'обрывается',
    'СТР-03',
    'принято 2',
  ],
  [
    'a row too short',
    responses(...two, 'a3;2025-11-10;5'),
    [1, 2],
    'строка 4',
    'строке 3 ячейки',
    'СТР-02',
  ],
  [
    'a row too long',
    responses(...two, 'a3;2025-11-10;5;;5А;x'),
    [1, 2],
    'строка 4',
    'строке 6 ячеек',
    'СТР-01',
  ],
  [
    'an unknown column',
    'response_id;submitted_at;food;цвет\r\na;2025-11-10;5;5\r\n',
    [1, 1],
    '«цвет» (D1)',
    'ЗАГ-02',
  ],
  [
    'a value off the scale',
    responses(...two, 'a3;2025-11-10;6;;5А'),
    [1, 2],
    '(C4)',
    'Записано «6», а оценка — целое число от 1 до 5',
    'ОТВ-03',
  ],
  [
    'the same row twice',
    responses(...two, 'a1;2025-11-10;5;;5А'),
    [1, 2],
    '(A4)',
    'повторяет строку 2',
    'ОТВ-04',
  ],
  [
    'a time outside the survey as Google Forms writes it',
    responses(...two, 'a3;2026/02/10 3:12:45 PM GMT+3;5;;5А'),
    [1, 2],
    '(B4)',
    'PM GMT+3» не попадает',
    'ОТВ-06',
  ],
  [
    'a file of which most rows are outside',
    responses(...two, ...Array.from({ length: 20 }, (_, i) => `x${i};2024-11-10;5;;5А`)),
    [1, 2],
    'Посчитано меньше половины строк: 2 из 22',
    'ФАЙЛ-12',
  ],
  [
    'a date outside the survey',
    responses(...two, 'a3;2026-02-10;5;;5А'),
    [1, 2],
    '(B4)',
    '«2026-02-10» не попадает',
    'ОТВ-06',
  ],
  [
    '__proto__ as a header',
    'response_id;submitted_at;food;__proto__\r\na;2025-11-10;5;5\r\n',
    [1, 1],
    '«__proto__» (D1)',
    'ЗАГ-02',
  ],
  [
    '__proto__ as a class',
    responses(...two, 'a3;2025-11-10;4;;__proto__'),
    [2, 3],
    '(E4)',
    'Класса «__proto__» в школе нет',
    'ОТВ-09',
  ],
  [
    'a class that is a path',
    responses(...two, 'a3;2025-11-10;4;;../../etc/passwd'),
    [2, 3],
    '(E4)',
    '«../../etc/passwd»',
    'ОТВ-09',
  ],
  [
    'a cell of 1 MB',
    responses(...two, `a3;2025-11-10;5;${'я'.repeat(1 << 20)};5А`),
    [1, 2],
    '(D4)',
    'больше 32\u00A0767 знаков',
    'СТР-05',
  ],
];

/** Words and marks that must never reach a school. */
const MACHINE = /undefined|NaN|null|\[object|Error|parse|invalid|\n\s+at |некорректн|невалид/i;

describe('a file that cannot be used', () => {
  it.each(UNUSABLE)('is refused and named: %s', async (_, content, ...words) => {
    const checked = await checkFiles({ [RESPONSES]: content });
    for (const word of [RESPONSES, 'Что сделать: ', ...words]) expect(checked.text).toContain(word);
    expect(checked.text).toMatch(/Найден[ао] \d+ ошиб.* в 1 файле\. .*Сайт не обновлён\.$/);
    expect(checked.log.hasErrors).toBe(true);
    expect(checked.text).not.toMatch(MACHINE);
  });

  it.each(UNUSABLE.filter(([, , ...words]) => !words.includes('ОТВ-05')))(
    'leaves no count behind: %s',
    async (_, content) => {
      expect(satisfied(await checkFiles({ [RESPONSES]: content }))).toBeUndefined();
    },
  );
});

describe('a row or a cell that cannot be used', () => {
  const cases = LEFT_OUT.map(([what, content, counted, ...words]) => ({
    what,
    content,
    counted,
    words,
  }));

  it.each(cases)('is named, and the rest counts: $what', async ({ content, counted, words }) => {
    const checked = await checkFiles({ [RESPONSES]: content });
    for (const word of [RESPONSES, 'Что сделать: ', ...words]) expect(checked.text).toContain(word);
    expect(satisfied(checked)).toEqual(counted);
    expect(checked.log.hasErrors).toBe(false);
    expect(checked.text).toMatch(/Ошибок нет: 1 файл, \d+ стро.*\. Замечания: \d+\.$/);
    expect(checked.text).not.toMatch(MACHINE);
    expect(checked.text.length).toBeLessThan(2000);
  });

  it('is told of a header without rows', async () => {
    const checked = await checkFiles({ [RESPONSES]: responses() });
    expect(checked.text).toContain('нет ни одной строки с данными');
    expect(satisfied(checked)).toBeUndefined();
  });

  it('groups equal faults and says how many more there are', async () => {
    const rows = Array.from({ length: 188 }, (_, i) => `b${i};2025-11-10;6;;5А`);
    const { text } = await checkFiles({ [RESPONSES]: responses(...rows) });
    expect(text.match(/ОТВ-03/g)).toHaveLength(1);
    expect(text).toContain('187 строк: 3–189');
  });
});

describe('what is legal, however odd', () => {
  const rows = 'response_id;submitted_at;Столовая: качество еды;Что изменить;Класс\r\n';
  const row = 'a1;10.11.2025;ПОЛНОСТЬЮ;"Больше рыбы;\nи «овощей»";"5 «а»"\r\n';

  it.each<readonly [string, Content, string]>([
    ['UTF-8', rows + row, 'UTF-8'],
    ['UTF-8 with a mark', `\uFEFF${rows}${row}`, 'UTF-8 с BOM'],
    ['UTF-16', utf16(rows + row), 'UTF-16'],
    ['Windows-1251', windows1251(rows + row), 'Windows-1251'],
    ['a sep= line', `sep=;\r\n${rows}${row}`, 'UTF-8'],
    ['old Mac line ends', (rows + row).replaceAll('\r\n', '\r'), 'UTF-8'],
  ])('is read and its encoding said: %s', async (_, content, encoding) => {
    const checked = await checkFiles({ [RESPONSES]: content });
    expect(satisfied(checked)).toEqual([1, 1]);
    expect(checked.text).toContain(`кодировка ${encoding}`);
    expect(checked.text).toContain('Ошибок нет: 1 файл, 1 строка.');
  });

  it.each([
    ['a space of no width', '5\u200BА'],
    ['a soft hyphen', '\u00AD5А'],
    ['a mark in the middle of the file', '5А\uFEFF'],
    ['marks of direction', '\u2066\u200E5А\u2069'],
  ])('is read without %s', async (_, cell) => {
    const classes = { [CLASSES]: 'class;pupils\r\n5А;20\r\n' };
    const rows = responses(`a1;2025-11-10;5;;${cell}`, '\uFEFFa2;2025-11-10;4;"";5А');
    const checked = await checkFiles({ [RESPONSES]: rows, ...classes });
    expect(satisfied(checked)).toEqual([2, 2]);
    expect(checked.text).not.toContain('ОТВ-09');
  });

  it('names a sign nobody sees in a cell that cannot be read', async () => {
    const checked = await checkFiles({
      [RESPONSES]: responses('a1;2025-11-10;5\u000E;;5А', ...two),
    });
    expect(checked.text).toContain('Записано «5[невидимый знак]», а оценка');
  });

  it('takes HTML in an answer for words', async () => {
    const checked = await checkFiles({
      [RESPONSES]: responses('a1;2025-11-10;5;<script>alert(1)</script>;5А'),
    });
    expect(satisfied(checked)).toEqual([1, 1]);
    expect(checked.text).not.toContain('<script');
  });
});

function utf16(text: string): Uint8Array {
  const units = Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]));
}

function windows1251(text: string): Uint8Array {
  const table = new TextDecoder('windows-1251').decode(
    Uint8Array.from({ length: 256 }, (_, i) => i),
  );
  return Uint8Array.from(Array.from(text, (sign) => table.indexOf(sign)));
}
