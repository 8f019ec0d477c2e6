import { describe, expect, it } from 'vitest';
import { checkFiles, CLASSES, csv, type Content } from './memorySchool.ts';

const HEADER = 'class;pupils;meals';
const table = csv(HEADER, '5А;20;10', '5Б;10;5');

/** Pupils with meals in the good rows: [part, whole]. */
const MEALS = [15, 30];

/** What a person reads about a table that cannot be used at all. */
const UNUSABLE: readonly (readonly [what: string, content: Content, ...words: string[]])[] = [
  ['is empty', '', 'Файл пуст', 'ФАЙЛ-01'],
  ['has only blank lines', '\r\n\r\n', 'Файл пуст', 'ФАЙЛ-01'],
  ['has NUL bytes', `${table}\0`, 'не текст', 'ФАЙЛ-02'],
  ['is a web page', '<html><table><tr><td>Класс</td></tr></table></html>', '(HTML)', 'ФАЙЛ-03'],
  ['is an Excel book', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), '(XLSX)', 'ФАЙЛ-04'],
  ['has an unclosed quote', `${table}"5В;9;3\r\n5Г;8;2\r\n`, 'строка 4', 'не закрыта', 'ФАЙЛ-07'],
  ['has no known column', csv('а;б', '1;2'), 'нет ни одного известного названия', 'ФАЙЛ-08'],
  [
    'has a column twice',
    csv(`${HEADER};Учеников в классе`, '5А;20;10;20'),
    'строка 1',
    '(D1)',
    'уже есть: B',
    'ЗАГ-01',
  ],
  ['lacks a column', csv('pupils;meals', '20;10'), 'нет столбца «Класс»', 'ЗАГ-03'],
  ['has mixed delimiters', `${table}5В,9,3\r\n`, 'строка 4', 'а эта строка — запятой', 'ЗАГ-04'],
  [
    'has 5,000 columns',
    `class;pupils;${'x;'.repeat(4997)}x\r\n`,
    '5\u00A0000 столбцов, а программа читает не больше 1\u00A0000',
    'ЗАГ-05',
  ],
  ['holds names of persons', csv(`${HEADER};ФИО`, '5А;20;10;x'), '«ФИО» (D1)', 'личные данные'],
];

/** What a person reads about a row that is left out; the two good rows count. */
const LEFT_OUT: readonly (readonly [what: string, content: Content, ...words: string[]])[] = [
  ['a torn last line', `${table}5В;1`, 'строка 4', 'обрывается', 'СТР-03'],
  ['a row too short', `${table}5В;1\r\n`, 'строка 4', 'В строке 2 ячейки', 'СТР-02'],
  ['a row too long', `${table}5В;9;3;1\r\n`, 'строка 4', 'В строке 4 ячейки', 'СТР-01'],
  ['a cell of 1 MB', `${table}5В;${'9'.repeat(1 << 20)};3\r\n`, '(B4)', '32\u00A0767', 'СТР-05'],
  ['__proto__ as a class', `${table}__proto__;9;3\r\n`, '(A4)', '«__proto__»', 'МОН-05'],
  ['a class that is a path', `${table}../../etc;9;3\r\n`, '(A4)', '«../../etc»', 'МОН-05'],
  ['HTML as a class', `${table}<script>x</script>;9;3\r\n`, '(A4)', 'не похоже на класс', 'МОН-14'],
  [
    '__proto__ as a header',
    csv(`${HEADER};__proto__`, '5А;20;10;x', '5Б;10;5;x'),
    'строка 1, столбец «__proto__» (D1)',
    'ЗАГ-02',
  ],
  ['a line of totals', `${table}Итого;30;15\r\n`, 'строка 4', 'итоговая строка', 'СТР-04'],
];

/** Names people know from their computer; any other word in Latin letters is no word of a school. */
const KNOWN_LATIN =
  /data\/\S+\.csv|monitoring\/classes\.csv|«[^»]*»|CSV|UTF-8|Excel|HTML|XLSX|\.xlsx/g;

function latinWords(text: string): readonly string[] {
  return text.replace(KNOWN_LATIN, '').match(/[A-Za-z_]{3,}/g) ?? [];
}

type Checked = Awaited<ReturnType<typeof checkFiles>>;

function meals({ loaded }: Checked): readonly number[] | undefined {
  const found = loaded?.facts.terms[0]?.indicators.get('social-infrastructure.meals');
  if (found === undefined || 'absence' in found || found.total.kind !== 'share') return undefined;
  return [found.total.part, found.total.whole];
}

const cases = (all: typeof UNUSABLE) =>
  all.map(([what, content, ...words]) => ({ what, content, words }));

describe('a table is refused as a whole', () => {
  it.each(cases(UNUSABLE))('when it $what', async ({ content, words }) => {
    const checked = await checkFiles({ [CLASSES]: content });
    for (const word of [CLASSES, 'Что сделать: ', ...words]) expect(checked.text).toContain(word);
    expect(checked.text).toMatch(/\n\nНайдена 1 ошибка в 1 файле\..* Сайт не обновлён\.$/);
    expect(checked.log.hasErrors).toBe(true);
    expect(checked.files).toEqual([]);
    expect(meals(checked)).toBeUndefined();
    expect(latinWords(checked.text)).toEqual([]);
  });
});

describe('a row of a table is left out and the others count', () => {
  it.each(cases(LEFT_OUT))('where it is $what', async ({ content, words }) => {
    const checked = await checkFiles({ [CLASSES]: content });
    for (const word of [CLASSES, 'Что сделать: ', ...words]) expect(checked.text).toContain(word);
    expect(checked.text).toMatch(/\n\nОшибок нет: 1 файл, 2 строки\. Замечания: \d\.$/);
    expect(checked.log.hasErrors).toBe(false);
    expect(meals(checked)).toEqual(MEALS);
    expect(latinWords(checked.text)).toEqual([]);
    expect(checked.text.length).toBeLessThan(3000);
  });

  it('and a header without rows is named and gives no figure', async () => {
    const checked = await checkFiles({ [CLASSES]: csv(HEADER) });
    expect(checked.text).toContain('нет ни одной строки с данными');
    expect(checked.text).toMatch(/Ошибок нет: 1 файл, 0 строк\. Замечания: 2\.$/);
    expect(meals(checked)).toBeUndefined();
  });
});
