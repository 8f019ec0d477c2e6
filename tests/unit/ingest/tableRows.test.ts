import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../src/catalogue/model.ts';
import {
  checkFiles,
  CLASSES,
  countMeasure,
  csv,
  EVENTS,
  MARKS,
  STAFF,
  tallies,
  VALUES,
} from './memorySchool.ts';

const MARKS_HEADER = 'procedure;subject;class;code;date;primary;max_primary';

/** What a person reads about rows and cells of a table, and how many rows count. */
const LEFT_OUT: readonly (readonly [
  what: string,
  path: string,
  content: string,
  accepted: number,
  ...words: string[],
])[] = [
  [
    'a word that is no number',
    CLASSES,
    csv('class;pupils', '5А;много'),
    1,
    'столбец «pupils» (B2)',
    'Записано «много»',
    'МОН-02',
  ],
  [
    'a row without what it is about',
    STAFF,
    csv('code;role', 'С-1;учитель', ';учитель'),
    1,
    '(A3)',
    'не заполнен столбец «Код сотрудника»',
    'МОН-08',
  ],
  [
    'a row about something unreadable',
    CLASSES,
    csv('class;pupils', '../etc;20', '5А;20'),
    1,
    '(A2)',
    '«../etc»',
    'МОН-05',
    'вся строка не посчитана',
    'МОН-14',
  ],
  [
    'a part greater than its whole',
    CLASSES,
    csv('class;pupils;meals', '5А;20;21'),
    1,
    '(C2)',
    'Записано 21',
    'МОН-09',
  ],
  [
    'a date outside the term',
    EVENTS,
    csv('date;kind', '31.08.2025;жалоба', '01.09.2025;жалоба', '31.12.2025 23:59;жалоба'),
    2,
    '(A2)',
    '«31.08.2025» не попадает в полугодие (01.09.2025 – 31.12.2025)',
    'МОН-10',
  ],
  [
    'a row said before',
    MARKS,
    csv(
      MARKS_HEADER,
      'ВПР;Математика;5А;У-1;;3;5',
      'впр;математика;5-А;У-1;;4;5',
      'ВПР;Математика;5А;У-1;;4;5',
    ),
    2,
    'строка 4',
    'Строка 2 уже говорит о том же',
    'МОН-11',
  ],
  [
    'a date before the one it follows',
    EVENTS,
    csv('date;kind;done_at', '12.10.2025 14:30;сообщение;12.10.2025'),
    1,
    '(C2)',
    'Записано «12.10.2025», это раньше, чем в столбце «Дата» («12.10.2025 14:30»)',
    'МОН-17',
  ],
  [
    'a figure of an indicator that is counted otherwise',
    VALUES,
    csv('object;indicator;value', 'broadband;скорость;100'),
    0,
    'нет показателя «скорость», который берут из этой таблицы',
    'впишите имя показателя: «',
    'МОН-12',
  ],
  [
    'a figure without a number',
    VALUES,
    csv('object;indicator;numerator;denominator;value', 'broadband;speed;5;0;'),
    0,
    '«числитель и знаменатель» (знаменатель больше нуля)',
    'МОН-13',
  ],
  [
    'a share that is written as a part of one',
    VALUES,
    csv('object;indicator;value', '3.2.6;occupancy;0,98'),
    1,
    '(C2)',
    '0,98\u00A0%, а похоже на долю',
    'МОН-20',
  ],
  [
    'a surname in a code',
    STAFF,
    csv('code;role', 'Иванова-М-П-12;учитель', 'С-2;учитель'),
    1,
    '(A2)',
    'слово, похожее на фамилию или имя',
    'МОН-19',
  ],
  [
    'a column that indicators need',
    CLASSES,
    csv('class;pupils', '5А;20'),
    1,
    'В таблице нет столбцов «',
    'МОН-15',
  ],
  [
    'a column that is empty',
    STAFF,
    csv('code;role;awards', 'С-1;учитель;', 'С-2;учитель;-'),
    2,
    'не заполнено: «Награды»',
    'МОН-16',
  ],
];

describe('a row or a cell of a table that cannot be used', () => {
  const cases = LEFT_OUT.map(([what, path, content, accepted, ...words]) => ({
    what,
    path,
    content,
    accepted,
    words,
  }));

  it.each(cases)('is named: $what', async ({ path, content, accepted, words }) => {
    const { text, files, log } = await checkFiles({ [path]: content });
    for (const word of [path, ...words]) expect(text).toContain(word);
    expect(files.find(({ file }) => file === path)?.accepted).toBe(accepted);
    // A file of which nothing was counted is an error beside its rows.
    expect(log.hasErrors).toBe(accepted === 0);
    expect(text.includes('ФАЙЛ-11')).toBe(accepted === 0);
    expect(text).not.toMatch(/undefined|NaN|null|\[object/);
  });

  it.each(['3.2.6;occupancy;;;98', '3.2.6;occupancy;98;100;', '3.3.7;bullying;;;0,5'])(
    'is not meant by a share in percent, by a pair, or by one that had better be small: %s',
    async (row) => {
      const { text } = await checkFiles({
        [VALUES]: csv('object;indicator;numerator;denominator;value', row),
      });
      expect(text).not.toContain('МОН-20');
    },
  );

  it('counts a class that the table of classes lacks, and names it, with one in other letters as the same', async () => {
    const marks = csv(MARKS_HEADER, 'ВПР;Математика;5 «а»;У-1;;3;5', 'ВПР;Математика;5Э;У-2;;3;5');
    const { text, files } = await checkFiles({ [MARKS]: marks, [CLASSES]: csv('class', '5А') });
    expect(text).toContain('(C3)');
    expect(text).toContain('Класса «5Э» нет в таблице «Классы»');
    expect(text).toContain('МОН-21');
    expect(text).not.toContain('Класса «5А»');
    expect(files.find(({ file }) => file === MARKS)?.accepted).toBe(2);
    const { text: alone } = await checkFiles({ [MARKS]: marks });
    expect(alone).not.toContain('МОН-21');
  });

  it('takes nothing from the other cells of its row', async () => {
    const measure: Measure = {
      kind: 'share-of-counts',
      table: 'classes',
      part: 'meals',
      whole: 'pupils',
    };
    const content = csv('class;pupils;meals;injuries', '5А;20;10;-5', '5Б;10;11;0', '5В;10;;0');
    expect(tallies(await countMeasure(measure, { [CLASSES]: content }))).toHaveProperty('total', {
      kind: 'share',
      part: 10,
      whole: 20,
    });
  });
});

describe('a table that cannot be used', () => {
  it.each([
    [
      'lacks a required column',
      csv('class;pupils', '5А;20').replace('class', 'klass'),
      'нет столбца «Класс»',
    ],
    ['has a column twice', csv('class;pupils;Учеников в классе', '5А;20;20'), 'уже есть: B'],
    ['holds names of persons', csv('class;pupils;Фамилия', '5А;20;x'), 'личные данные'],
  ])('leaves no count behind when it %s', async (_, content, words) => {
    const { text, files, loaded, log } = await checkFiles({ [CLASSES]: content });
    expect(text).toContain(words);
    expect(log.hasErrors).toBe(true);
    expect(files).toEqual([]);
    const found = [...(loaded?.facts.terms[0]?.indicators.values() ?? [])];
    expect(found.filter((one) => !('absence' in one))).toEqual([]);
  });
});
