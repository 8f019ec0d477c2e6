import { describe, expect, it } from 'vitest';
import type { Condition, Measure } from '../../../src/catalogue/model.ts';
import {
  CLASSES,
  countMeasure,
  csv,
  EVENTS,
  MARKS,
  STAFF,
  tallies,
  VALUES,
} from './memorySchool.ts';

const classes = csv('class;pupils;meals;injuries', '5А;20;15;1', '5Б;30;30;', '10А;10;;2');

const marks = csv(
  'Процедура;Предмет;Класс;Код ученика;Первичный балл;Максимальный первичный балл;Отметка по журналу',
  'Входная;Математика;5А;У-1;3;10;3',
  'Входная;математика;5-а;У-2;5;10;4',
  'Входная;Математика;5Б;У-3;10;10;5',
  'Входная;Русский язык;5Б;У-3;1;4;2',
);

function staff(column: string, ...cells: readonly string[]): Readonly<Record<string, string>> {
  return {
    [STAFF]: csv(`code;role;${column}`, ...cells.map((cell, i) => `С-${i};учитель;${cell}`)),
  };
}

function shareOfStaff(...that: readonly Condition[]): Measure {
  return { kind: 'share-of-rows', table: 'staff', that };
}

describe('a measure of one table', () => {
  it('counts part and whole over the rows that have both, with classes and parallels', async () => {
    const measure: Measure = {
      kind: 'share-of-counts',
      table: 'classes',
      part: 'meals',
      whole: 'pupils',
    };
    expect(tallies(await countMeasure(measure, { [CLASSES]: classes }))).toEqual({
      total: { kind: 'share', part: 45, whole: 50 },
      5: { kind: 'share', part: 45, whole: 50 },
      '5А': { kind: 'share', part: 15, whole: 20 },
      '5Б': { kind: 'share', part: 30, whole: 30 },
    });
  });

  it('sums points out of the maximum with their squares, by subject too', async () => {
    const measure: Measure = {
      kind: 'share-of-maximum',
      table: 'marks',
      points: 'primary',
      maximum: 'max_primary',
    };
    const found = tallies(await countMeasure(measure, { [MARKS]: marks }));
    // By hand: Σx = 3+5+10+1, Σy = 10+10+10+4, Σx² = 9+25+100+1, Σxy = 30+50+100+4, Σy² = 300+16.
    expect(found).toMatchObject({
      total: { kind: 'sums', n: 4, x: 19, y: 34, xx: 135, xy: 184, yy: 316 },
      Математика: { n: 3, x: 18, y: 30 },
      'Русский язык': { n: 1, x: 1, y: 4 },
    });
  });

  it('adds up the marks of one pupil, who is the unit of the interval, and keeps nothing of the code', async () => {
    const header = 'Процедура;Предмет;Класс;Код ученика;Отметка';
    const rows = [
      'Входная;Математика;5А;У-1;5',
      'Входная;Физика;5А;У-1;3',
      'Входная;Химия;5А;У-1;4',
      'Входная;Математика;5А;У-2;2',
    ];
    const measure: Measure = {
      kind: 'share-of-rows',
      table: 'marks',
      that: [{ column: 'mark', atLeast: 4 }],
    };
    const sums = { n: 2, x: 2, y: 4, xx: 4, xy: 6, yy: 10 };
    const total = { kind: 'share', part: 2, whole: 4, persons: sums };
    const found = await countMeasure(measure, { [MARKS]: csv(header, ...rows) });
    expect(tallies(found)).toMatchObject({ total, Математика: { persons: { n: 2, x: 1, y: 2 } } });
    const turned = await countMeasure(measure, { [MARKS]: csv(header, ...rows.toReversed()) });
    expect(tallies(turned)).toMatchObject({ total });
    expect(JSON.stringify(found)).not.toContain('У-1');
  });

  it('leaves values without a weight out of a weighted share', async () => {
    const measure: Measure = {
      kind: 'weighted-share',
      table: 'marks',
      column: 'journal_mark',
      weights: { 5: 1, 4: 0.64, 3: 0.36 },
    };
    expect(tallies(await countMeasure(measure, { [MARKS]: marks }))).toHaveProperty(
      'total.counts',
      [
        [3, 1],
        [4, 1],
        [5, 1],
      ],
    );
  });

  it('counts each value of a mean, and an empty cell is no zero', async () => {
    const measure: Measure = { kind: 'mean', table: 'staff', of: { column: 'rate' } };
    const found = await countMeasure(measure, staff('rate', '1', '0,5', '', '1', 'н/д'));
    expect(tallies(found)).toEqual({
      total: {
        kind: 'scores',
        counts: [
          [0.5, 1],
          [1, 2],
        ],
      },
    });
    expect(found).toMatchObject({ rows: 5, enumeration: 'census', files: [STAFF] });
  });

  it('takes whole days and hours between two moments', async () => {
    const files = {
      [EVENTS]: csv(
        'date;kind;done_at',
        '01.10.2025 22:00;сообщение;02.10.2025 1:30',
        '02.10.2025 9:00;сообщение;02.10.2025 9:00',
        '03.10.2025 9:00;сообщение;',
      ),
    };
    const hours: Measure = {
      kind: 'median',
      table: 'events',
      of: { hoursFrom: 'date', hoursTo: 'done_at' },
    };
    const days: Measure = {
      kind: 'mean',
      table: 'events',
      of: { daysFrom: 'date', daysTo: 'done_at' },
    };
    expect(tallies(await countMeasure(hours, files))).toHaveProperty('total.counts', [
      [0, 1],
      [3.5, 1],
    ]);
    expect(tallies(await countMeasure(days, files))).toHaveProperty('total.counts', [
      [0, 1],
      [1, 1],
    ]);
  });

  it('keeps the classes of each work apart', async () => {
    const measure: Measure = { kind: 'parallel-spread', statistic: 'range', table: 'marks' };
    const found = tallies(await countMeasure(measure, { [MARKS]: marks }));
    expect(found).toHaveProperty('total', {
      kind: 'works',
      works: [
        {
          name: 'Входная, Математика, 5',
          classes: [
            { name: '5А', n: 2, sum: 0.8, squares: expect.closeTo(0.34, 12) as number },
            { name: '5Б', n: 1, sum: 1, squares: 1 },
          ],
        },
        {
          name: 'Входная, Русский язык, 5',
          classes: [{ name: '5Б', n: 1, sum: 0.25, squares: 0.0625 }],
        },
      ],
    });
    expect(found).not.toHaveProperty('5А');
  });
});

describe('an amount', () => {
  const complaints: Measure = {
    kind: 'count',
    of: { table: 'events', rows: 'all', where: [{ column: 'kind', is: 'complaint' }] },
  };

  it('of nothing that happened is 0 where the table is there, and no data where it is not', async () => {
    const files = { [EVENTS]: csv('date;kind', '01.10.2025;день открытых дверей') };
    expect(tallies(await countMeasure(complaints, files))).toEqual({
      total: { kind: 'amounts', of: 0, to: 1 },
    });
    expect(await countMeasure(complaints, {})).toEqual({ absence: 'no-file' });
  });

  it('of a column nobody filled in is no data', async () => {
    const measure: Measure = { kind: 'count', of: { table: 'events', sum: 'count' } };
    const files = { [EVENTS]: csv('date;kind;count', '01.10.2025;жалоба;') };
    expect(await countMeasure(measure, files)).toEqual({ absence: 'no-rows' });
  });

  it('counts different values and pairs of values', async () => {
    const distinct: Measure = { kind: 'count', of: { table: 'marks', distinct: 'subject' } };
    const pairs: Measure = { kind: 'count', of: { table: 'marks', pairs: ['subject', 'class'] } };
    expect(tallies(await countMeasure(distinct, { [MARKS]: marks }))).toHaveProperty('total.of', 2);
    expect(tallies(await countMeasure(pairs, { [MARKS]: marks }))).toHaveProperty('total.of', 3);
  });

  it('of two tables is divided at the end, with 0 for a class the first table does not name', async () => {
    const measure: Measure = {
      kind: 'ratio',
      of: { table: 'marks', rows: 'all', where: [{ column: 'class', is: '5А' }] },
      to: { table: 'classes', sum: 'pupils' },
      per: 100,
    };
    const found = await countMeasure(measure, { [MARKS]: marks, [CLASSES]: classes });
    expect(found).toMatchObject({ enumeration: 'sample' });
    expect(tallies(found)).toMatchObject({
      total: { kind: 'amounts', of: 2, to: 60 },
      '5А': { of: 2, to: 20 },
      '5Б': { of: 0, to: 30 },
      10: { of: 0, to: 10 },
    });
    expect(await countMeasure(measure, { [MARKS]: marks })).toEqual({ absence: 'no-file' });
  });
});

describe('a condition on a row', () => {
  it('on years counts back from the end of the term, both days included', async () => {
    // The term ends on 31.12.2025.
    const dates = ['31.12.2022', '30.12.2022', '31.12.2025', '01.01.2026', ''];
    const measure = shareOfStaff({ column: 'last_training', withinYears: 3 });
    expect(tallies(await countMeasure(measure, staff('last_training', ...dates)))).toEqual({
      total: { kind: 'share', part: 2, whole: 5 },
    });
  });

  it('on a deadline goes by the day, and what is not done is not in time', async () => {
    const measure: Measure = {
      kind: 'share-of-rows',
      table: 'events',
      that: [{ column: 'done_at', notAfter: 'due' }],
    };
    const files = {
      [EVENTS]: csv(
        'date;kind;due;done_at',
        '01.10.2025;предписание;10.10.2025;10.10.2025 23:59',
        '01.10.2025;предписание;10.10.2025;11.10.2025',
        '01.10.2025;предписание;10.10.2025;',
      ),
    };
    expect(tallies(await countMeasure(measure, files))).toEqual({
      total: { kind: 'share', part: 1, whole: 3 },
    });
  });

  it('that is turned round is met by an empty cell', async () => {
    const measure = shareOfStaff({ not: { column: 'left_at', filled: true } });
    expect(tallies(await countMeasure(measure, staff('left_at', '', '01.11.2025')))).toEqual({
      total: { kind: 'share', part: 1, whole: 2 },
    });
  });

  it('on a column that nobody filled in gives no data and not 0 %', async () => {
    const measure = shareOfStaff({ column: 'awards', atLeast: 1 });
    expect(await countMeasure(measure, staff('awards', '', '-'))).toEqual({ absence: 'no-column' });
    expect(await countMeasure(measure, staff('rate', '1', '1'))).toEqual({ absence: 'no-column' });
    expect(tallies(await countMeasure(measure, staff('awards', '0', '')))).toEqual({
      total: { kind: 'share', part: 0, whole: 2 },
    });
  });
});

describe('an entered figure', () => {
  const entered: Measure = { kind: 'entered' };
  const values = (row: string, ...others: readonly string[]) => ({
    [VALUES]: csv(
      'object;indicator;numerator;denominator;value',
      `other-teacher-results;${row}`,
      ...others,
    ),
  });

  it.each([
    ['a quotient before the figure', 'own;3;4;99', { value: 0.75, numerator: 3, denominator: 4 }],
    ['a share in percent', 'own;;;62,5 %', { value: 0.625 }],
    ['the title of the indicator', 'Своё;;;50', { value: 0.5 }],
  ])('may be %s', async (_, row, expected) => {
    expect(tallies(await countMeasure(entered, values(row), 'share'))).toEqual({
      total: { kind: 'entered', ...expected },
    });
  });

  it('is no data where the table does not have it', async () => {
    expect(await countMeasure(entered, values('own;3;0;', 'broadband;speed;;;100'))).toEqual({
      absence: 'no-rows',
    });
    expect(await countMeasure(entered, {})).toEqual({ absence: 'no-file' });
  });
});
