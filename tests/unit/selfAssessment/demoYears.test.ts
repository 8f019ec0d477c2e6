import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { assessYears } from '../../../src/assessment/selfAssessment/assessYears.ts';
import type { LineValue, YearFigures } from '../../../src/assessment/selfAssessment/lineFigure.ts';
import { categories } from '../../../src/catalogue/catalogue.ts';
import { diskFolder } from '../../../src/ingest/diskFolder.ts';
import { loadSchool } from '../../../src/ingest/loadSchool.ts';
import type { Problem } from '../../../src/kit/problem.ts';
import { readTable, type Row } from '../../site/recompute/readFiles.ts';

const project = path.resolve(import.meta.dirname, '../../..');
const SPRING = '2024-2025-2';
const AUTUMN = '2025-2026-1';

/** The figures of 2025 once more, straight from the cells of the files and the sentences of the order. */
function recompute2025(): ReadonlyMap<string, readonly number[]> {
  const rows = (term: string, table: string): readonly Row[] =>
    readTable(project, term, table) ?? [];
  const sum = (of: readonly Row[], column: string) =>
    of.reduce((total, row) => total + Number(row.get(column) ?? 0), 0);
  const ofParallel = (of: readonly Row[], parallel: number) =>
    of.filter((row) => Number.parseInt(String(row.get('class'))) === parallel);

  const classes = rows(AUTUMN, 'classes');
  const pupils = sum(classes, 'pupils');
  const inParallels = (first: number, last: number) =>
    sum(
      classes.filter((row) => {
        const parallel = Number.parseInt(String(row.get('class')));
        return parallel >= first && parallel <= last;
      }),
      'pupils',
    );
  const ofPupils = (column: string) => [sum(classes, column), pupils];

  const exam = (name: string, subject: string) =>
    rows(SPRING, 'marks').filter(
      (row) => row.get('procedure') === name && row.get('subject') === subject,
    );
  const mean = (of: readonly Row[], column: string) => [sum(of, column) / of.length];
  const [ninth, eleventh] = [9, 11].map((parallel) =>
    ofParallel(rows(SPRING, 'classes'), parallel),
  );
  const graduates = { ОГЭ: sum(ninth ?? [], 'pupils'), ЕГЭ: sum(eleventh ?? [], 'pupils') };
  const failed = (name: 'ОГЭ' | 'ЕГЭ', subject: string) => [
    exam(name, subject).filter((row) =>
      name === 'ОГЭ' ? row.get('mark') === 2 : Number(row.get('test_score')) < 24,
    ).length,
    graduates[name],
  ];

  const staff = rows(AUTUMN, 'staff').filter((row) => !row.has('left_at'));
  const educators = staff.filter(
    (row) => row.get('role') !== 'leader' && row.get('role') !== 'other',
  );
  const ofEducators = (passes: (row: Row) => boolean) => [
    educators.filter(passes).length,
    educators.length,
  ];
  const has = (row: Row, column: string, value: string) => row.get(column) === value;
  const isPedagogue = (row: Row) => row.get('pedagogical') === true;
  const years = (row: Row, column: string) => Number(row.get(column) ?? NaN);
  const isHighest = (row: Row) =>
    ['highest', 'methodist', 'mentor'].includes(String(row.get('category')));
  const isFirst = (row: Row) => has(row, 'category', 'first');
  const minutes = (day: string) => Date.parse(`${day}T00:00:00Z`) / 60_000;

  const rooms = rows(AUTUMN, 'facilities');
  const computers = rooms.filter((row) => row.get('object') === 'computers');

  return new Map<string, readonly number[]>([
    ['1.1', [pupils]],
    ['1.2', [inParallels(1, 4)]],
    ['1.3', [inParallels(5, 9)]],
    ['1.4', [inParallels(10, 11)]],
    ['1.5', ofPupils('good_marks')],
    ['1.6', mean(exam('ОГЭ', 'Русский язык'), 'mark')],
    ['1.7', mean(exam('ОГЭ', 'Математика'), 'mark')],
    ['1.8', mean(exam('ЕГЭ', 'Русский язык'), 'test_score')],
    ['1.9', mean(exam('ЕГЭ', 'Математика'), 'test_score')],
    ['1.10', failed('ОГЭ', 'Русский язык')],
    ['1.11', failed('ОГЭ', 'Математика')],
    ['1.12', failed('ЕГЭ', 'Русский язык')],
    ['1.13', failed('ЕГЭ', 'Математика')],
    ['1.14', [graduates.ОГЭ - sum(ninth ?? [], 'certificates'), graduates.ОГЭ]],
    ['1.15', [graduates.ЕГЭ - sum(eleventh ?? [], 'certificates'), graduates.ЕГЭ]],
    ['1.16', [sum(ninth ?? [], 'honours'), graduates.ОГЭ]],
    ['1.17', [sum(eleventh ?? [], 'honours'), graduates.ЕГЭ]],
    ['1.20', ofPupils('advanced')],
    ['1.21', ofPupils('profile')],
    ['1.22', ofPupils('distance')],
    ['1.23', ofPupils('network')],
    ['1.24', [educators.length]],
    ['1.25', ofEducators((row) => has(row, 'education', 'higher'))],
    ['1.26', ofEducators((row) => has(row, 'education', 'higher') && isPedagogue(row))],
    ['1.27', ofEducators((row) => has(row, 'education', 'vocational'))],
    ['1.28', ofEducators((row) => has(row, 'education', 'vocational') && isPedagogue(row))],
    ['1.29', ofEducators((row) => isHighest(row) || isFirst(row))],
    ['1.29.1', ofEducators(isHighest)],
    ['1.29.2', ofEducators(isFirst)],
    ['1.30', ofEducators((row) => years(row, 'experience') < 5 || years(row, 'experience') >= 30)],
    ['1.30.1', ofEducators((row) => years(row, 'experience') < 5)],
    ['1.30.2', ofEducators((row) => years(row, 'experience') >= 30)],
    ['1.31', ofEducators((row) => years(row, 'age') < 30)],
    ['1.32', ofEducators((row) => years(row, 'age') >= 55)],
    [
      '1.33',
      [
        staff.filter((row) => years(row, 'last_training') >= minutes('2020-12-31')).length,
        staff.length,
      ],
    ],
    ['1.34', [staff.filter((row) => row.get('fgos_training') === true).length, staff.length]],
    ['2.1', [sum(computers, 'available') / pupils]],
    ['2.5', ofPupils('broadband')],
    ['2.6', [sum(rooms, 'area') / pupils]],
  ]);
}

/** Persons and their whole, or the number itself. */
function plain(value: LineValue): readonly number[] {
  if (value.origin === 'absent') return [];
  const { figure } = value;
  switch (figure.kind) {
    case 'persons':
      return [figure.n];
    case 'persons-share':
      return [figure.n, figure.whole ?? NaN];
    case 'number':
      return [figure.value];
    case 'yes-no':
      return [];
  }
}

describe('the self-assessment of the demonstration school', () => {
  let years: readonly YearFigures[];
  let problems: readonly Problem[];
  const linesOf = (year: number) => years.find((one) => one.year === year)?.lines ?? [];

  beforeAll(async () => {
    const { loaded } = await loadSchool(diskFolder(project), categories);
    if (loaded === undefined) throw new Error('data/school.yaml was not read');
    ({ years, problems } = assessYears(loaded));
  }, 60_000);

  it('has the figures of 2025 that the cells of its tables make', () => {
    const counted = linesOf(2025).filter(({ origin }) => origin === 'data');
    const expected = recompute2025();
    expect(counted.map(({ line }) => line)).toEqual([...expected.keys()]);
    for (const value of counted) {
      const [first = NaN, ...rest] = plain(value);
      const [number = NaN, ...whole] = expected.get(value.line) ?? [];
      expect(first, value.line).toBeCloseTo(number, 9);
      expect(rest, value.line).toEqual(whole);
    }
  });

  it('has a figure in every line of 2023, 2024 and 2025', () => {
    for (const year of [2023, 2024, 2025]) {
      const empty = linesOf(year).filter(({ origin }) => origin === 'absent');
      expect(empty.map(({ line }) => line)).toEqual([]);
    }
  });

  it('has nothing but what the school entered in the year before its first half-year', () => {
    expect(new Set(linesOf(2023).map(({ origin }) => origin))).toEqual(new Set(['school']));
  });

  it('agrees with itself in every year', () => {
    expect(problems).toEqual([]);
    expect(years.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026]);
  });
});
