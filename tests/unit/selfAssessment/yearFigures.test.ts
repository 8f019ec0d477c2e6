import { describe, expect, it } from 'vitest';
import { assessYears } from '../../../src/assessment/selfAssessment/assessYears.ts';
import { categories } from '../../../src/catalogue/catalogue.ts';
import { loadSchool } from '../../../src/ingest/loadSchool.ts';
import { renderWords } from '../../../src/kit/problem.ts';
import { csv, memorySchool } from '../ingest/memorySchool.ts';

const SCHOOL = csv(
  'name: Школа',
  'demonstration: false',
  'terms:',
  '  - { id: 2024-2025-2, title: Весна, from: 2025-01-09, to: 2025-05-31, surveys: {} }',
  '  - { id: 2025-2026-1, title: Осень, from: 2025-09-01, to: 2025-12-31, surveys: {} }',
);
const SPRING = 'data/2024-2025-2/monitoring';
const AUTUMN = 'data/2025-2026-1/monitoring';
const ENTERED = 'data/self-assessment/2025/indicators.csv';
const classes = (...rows: readonly string[]) =>
  csv('Класс;Уровень образования;Учеников;Олимпиады;Аттестаты', ...rows);

async function assessed(files: Readonly<Record<string, string>>) {
  const { loaded } = await loadSchool(
    memorySchool({ 'data/school.yaml': SCHOOL, ...files }),
    categories,
  );
  if (loaded === undefined) throw new Error('the school was not read');
  const { years, problems } = assessYears(loaded);
  return {
    years,
    of: (line: string, year = 2025) =>
      years.find((one) => one.year === year)?.lines.find((one) => one.line === line),
    told: problems.map(({ code, details }) => `${code} ${renderWords(code, details).what}`),
    problems,
  };
}

const both = {
  [`${SPRING}/classes.csv`]: classes('9А;основное;24;10;23', '4А;начальное;30;8;'),
  [`${AUTUMN}/classes.csv`]: classes('9А;основное;25;9;', '4А;начальное;28;6;'),
};

describe('the figures of a calendar year', () => {
  it('are its state at the end, and its exams of the spring', async () => {
    const { of } = await assessed(both);
    expect(of('1.1')).toMatchObject({ origin: 'data', figure: { kind: 'persons', n: 53 } });
    expect(of('1.14')).toMatchObject({
      figure: { kind: 'persons-share', n: 1, share: 1 / 24, whole: 24 },
    });
  });

  it('know how many left each parallel in the spring, whatever the autumn has', async () => {
    const { years } = await assessed(both);
    expect(years[0]?.graduates).toEqual({ 9: 24 });
  });

  it('carry their formula, files and checksums', async () => {
    const { of } = await assessed(both);
    const value = of('1.2');
    if (value?.origin !== 'data') throw new Error('1.2 was not counted');
    expect(value.provenance.method).toContain('«Уровень образования» — начальное');
    expect(value.provenance.method).toContain('Состояние на конец 2025 года: Осень.');
    expect(value.provenance).toMatchObject({
      counted: 1,
      sources: [{ file: `${AUTUMN}/classes.csv`, rows: 2 }],
    });
    expect(value.provenance.sources[0]?.sha256).toMatch(/^[\da-f]{64}$/);
  });

  it('do not take the spring for the end of the year where the autumn has no table', async () => {
    const { [`${SPRING}/classes.csv`]: spring = '' } = both;
    const { of } = await assessed({
      [`${SPRING}/classes.csv`]: spring,
      [`${AUTUMN}/staff.csv`]: csv('Код;Роль', 'С-1;учитель'),
    });
    expect(of('1.1')?.origin).toBe('absent');
    expect(of('1.24')).toMatchObject({ figure: { n: 1 } });
    expect(of('1.14')?.origin).toBe('data');
  });

  it('are there for a year that has a folder alone, all of them', async () => {
    const { years, of } = await assessed({
      ...both,
      'data/self-assessment/2023/indicators.csv': csv('Номер;Значение', '1.1;800 человек'),
    });
    expect(years.map(({ year }) => year)).toEqual([2023, 2025]);
    expect(years.map(({ lines }) => lines.length)).toEqual([52, 52]);
    expect(of('1.1', 2023)).toEqual({
      origin: 'school',
      line: '1.1',
      figure: { kind: 'persons', n: 800 },
      place: { file: 'data/self-assessment/2023/indicators.csv', row: 2 },
    });
    expect(years.map(({ until }) => until)).toEqual([undefined, '2025-12-31']);
  });

  it('are those of the tables where the school entered others, and both are named', async () => {
    const { of, told } = await assessed({
      ...both,
      [ENTERED]: csv('Номер;Значение;Примечание', '1.1;54 человека;'),
    });
    expect(of('1.1')).toMatchObject({ origin: 'data', figure: { n: 53 } });
    expect(told).toContain(
      'СМ-04 Для показателя 1.1 внесено «54 человека», а по таблицам «53 человека». В отчёте посчитанное.',
    );
  });

  it('are those of the school where it says why', async () => {
    const { of, told } = await assessed({
      ...both,
      [ENTERED]: csv('Номер;Значение;Примечание', '1.3;26 человек;один зачислен 30 декабря'),
    });
    expect(of('1.3')).toMatchObject({ origin: 'school', note: 'один зачислен 30 декабря' });
    expect(told).toEqual(['СМ-05 Показатель 1.1 равен 53, а 1.2 + 1.3 + 1.4 вместе — 54.']);
  });

  it('are the school’s own sum where it entered the parts, whose rounded shares add up to another one', async () => {
    // 56 of 81 is 69.14 %; 49.4 % and 19.8 % are 69.2 %.
    const parts = ['1.24;81', '1.29.1;40 / 49,4 %', '1.29.2;16 / 19,8 %'];
    const whole = await assessed({
      [ENTERED]: csv('Номер;Значение', ...parts, '1.29;56 / 69,1 %'),
    });
    expect(whole.of('1.29')).toMatchObject({ origin: 'school', figure: { n: 56, share: 0.691 } });
    expect(whole.told).toEqual([]);
    const summed = await assessed({ [ENTERED]: csv('Номер;Значение', ...parts) });
    expect(summed.of('1.29')).toMatchObject({ origin: 'data', figure: { n: 56, share: 56 / 81 } });
  });

  it('that the school repeats in its own rounding are no contradiction', async () => {
    const { told } = await assessed({
      ...both,
      [ENTERED]: csv('Номер;Значение', '1.14;1 человек / 4,2 %', '1.1;53'),
    });
    expect(told).toEqual([]);
  });

  it('are not the sum of half-years where one pupil may be in both, and no less than one of them', async () => {
    const low = await assessed({
      ...both,
      [ENTERED]: csv('Номер;Значение', '1.18;17 человек / 32,1 %'),
    });
    expect(low.told).toEqual([
      'СМ-09 Показатель 1.18 равен 17, а в одном полугодии «Весна» по таблице классов уже 18.',
    ]);
    expect(low.problems[0]?.place).toMatchObject({ file: ENTERED, row: 2, column: 1 });
    const enough = await assessed({
      ...both,
      [ENTERED]: csv('Номер;Значение', '1.18;20 человек / 37,7 %'),
    });
    expect(enough.told).toEqual([]);
    expect((await assessed(both)).of('1.18')?.origin).toBe('absent');
  });
});

describe('the mean of ЕГЭ in mathematics', () => {
  const marks = (...rows: readonly string[]) => ({
    [`${SPRING}/marks.csv`]: csv('Процедура;Предмет;Класс;Код;Отметка;Тестовый балл', ...rows),
  });
  const profile = ['ЕГЭ;Математика профильная;11А;У-1;;60', 'ЕГЭ;Математика;11А;У-2;;80'];
  const mean = { origin: 'data', figure: { kind: 'number', value: 70, n: 2 } };

  it.each([
    ['by its subject', 'ЕГЭ;Математика базовая;11А;У-3;5;'],
    ['by its subject, with the mark as points', 'ЕГЭ;Математика (Базовый уровень);11А;У-3;;5'],
    ['by a letter', 'ЕГЭ;Математика (Б);11А;У-3;4;4'],
    ['by its procedure', 'ЕГЭ (базовый уровень);Математика;11А;У-3;5;5'],
    ['by its mark alone', 'ЕГЭ;Математика;11А;У-3;5;'],
  ])('leaves the base exam out, known %s, and says so', async (_, base) => {
    const { of, told, problems } = await assessed(marks(...profile, base));
    expect(of('1.9')).toMatchObject(mean);
    expect(told).toEqual([
      'СМ-11 В таблице два экзамена по математике: в показатель 1.9 входит только профильный ' +
        '(2 результата), базовый в него не входит (1 результат).',
    ]);
    expect(problems[0]?.place.file).toBe(`${SPRING}/marks.csv`);
  });

  it('says nothing of one exam, and has no figure of the base one alone', async () => {
    const one = await assessed(marks(...profile));
    expect(one.of('1.9')).toMatchObject(mean);
    expect(one.told).toEqual([]);
    const base = await assessed(marks('ЕГЭ;Математика базовая;11А;У-3;5;'));
    expect(base.of('1.9')?.origin).toBe('absent');
    expect(base.told).toEqual([]);
  });

  it('has marks that stand for points named, in Russian too', async () => {
    const { told } = await assessed(
      marks(...profile, 'ЕГЭ;Математика;11А;У-3;;5', 'ЕГЭ;Русский язык;11А;У-3;;4'),
    );
    expect(told).toEqual([
      'СМ-10 Показатель 1.8 равен «4 балла», а это средний тестовый балл от 0 до 100: похоже, что взят балл другой шкалы.',
      'СМ-12 Показатель 1.8: тестовый балл от 2 до 5 у 1 результата, похоже на отметки.',
      'СМ-12 Показатель 1.9: тестовый балл от 2 до 5 у 1 результата, похоже на отметки.',
    ]);
  });

  it('entered on another scale is named, with its row', async () => {
    const { told, problems } = await assessed({
      [ENTERED]: csv('Номер;Значение', '1.6;4,1', '1.7;18', '1.8;70', '1.9;4,3'),
    });
    expect(told.map((words) => words.slice(0, 40))).toEqual([
      'СМ-10 Показатель 1.7 равен «18 баллов», ',
      'СМ-10 Показатель 1.9 равен «4,3 балла», ',
    ]);
    expect(problems.map(({ place }) => place.row)).toEqual([3, 5]);
  });
});
