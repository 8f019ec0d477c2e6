import { expect, it } from 'vitest';
import type { LineValue } from '../../../src/assessment/selfAssessment/lineFigure.ts';
import { publishYears } from '../../../src/publication/selfAssessment/publishYears.ts';
import { lineRows } from '../../../src/report/selfAssessment/lineText.ts';

const place = { file: 'indicators.csv', row: 2 };
const mark = (value: number, note?: string): LineValue => ({
  origin: 'school',
  line: '1.9',
  figure: { kind: 'number', value },
  place,
  ...(note === undefined ? {} : { note }),
});

it('a row of a line has its figure, that of the year before and what is said of it', () => {
  const [now, before] = publishYears(
    [
      { year: 2025, lines: [mark(63.87, 'сдавали и базовый')] },
      { year: 2024, lines: [mark(61)] },
    ],
    10,
  );
  const rows = now === undefined ? [] : lineRows(now, before);
  expect(rows).toHaveLength(52);
  expect(rows.find(({ number }) => number === '1.9')).toMatchObject({
    unit: 'балл',
    value: '63,9\u00A0балла',
    previous: '61\u00A0балл',
    origin: 'school',
    notes: [expect.stringContaining('профильный экзамен'), 'сдавали и базовый'],
  });
  expect(rows[0]).toMatchObject({ value: 'не заполнено', previous: 'не заполнено' });
});

it('a first year has no column of the year before', () => {
  const [now] = publishYears([{ year: 2025, lines: [mark(4)] }], 10);
  const rows = now === undefined ? [] : lineRows(now, undefined);
  expect(rows).toHaveLength(52);
  expect(rows.filter((row) => 'previous' in row)).toEqual([]);
});
