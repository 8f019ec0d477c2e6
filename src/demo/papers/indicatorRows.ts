import { figureText } from '../../assessment/selfAssessment/figureText.ts';
import type { LineFigure } from '../../assessment/selfAssessment/lineFigure.ts';
import { order1324 } from '../../catalogue/order1324.ts';
import type { DemoHalfYear } from '../model/school.ts';
import { classesRows } from '../tables/classesTable.ts';
import type { Rows } from './rows.ts';

/** Calendar years in which the school reports; before the first there are no half-years. */
export const indicatorYears: readonly number[] = [2024, 2025];

type Entry = readonly [line: string, figure: LineFigure, note?: string];

const CONTESTS: readonly (readonly [line: string, column: string])[] = [
  ['1.18', 'olympiads'],
  ['1.19', 'olympiad_winners'],
  ['1.19.1', 'olympiad_regional'],
  ['1.19.2', 'olympiad_federal'],
  ['1.19.3', 'olympiad_international'],
];
/** Of those who took part in the calmer half-year, these did not take part in the other one. */
const NEW_FACES = 0.35;
const ONCE = 'каждый ученик посчитан один раз за год';

const number = (value: number): LineFigure => ({ kind: 'number', value });
const yes: LineFigure = { kind: 'yes-no', value: true };
const no: LineFigure = { kind: 'yes-no', value: false };

function shareOf(n: number, whole: number): LineFigure {
  return { kind: 'persons-share', n, share: n / whole };
}

/**
 * `indicators.csv` of a calendar year: what the tables of its half-years do not give. Of 2024 the school has an autumn
 * alone, so the exams of that spring are entered.
 */
export function indicatorRows(year: number, all: readonly DemoHalfYear[]): Rows {
  const halfYears = all.filter(({ term }) => term.to.startsWith(String(year)));
  const pupils = pupilsIn(halfYears.at(-1), () => true);
  const entries: readonly Entry[] = [
    ...(halfYears.some(({ term }) => term.half === 2) ? [] : exams(halfYears.at(-1))),
    ...contests(halfYears, pupils),
    ['2.2', number(year === 2024 ? 24.1 : 24.6), 'по данным библиотеки'],
    ['2.3', yes],
    ['2.4', yes],
    ['2.4.1', yes],
    ['2.4.2', year === 2024 ? no : yes],
    ['2.4.3', yes],
    ['2.4.4', yes],
    ['2.4.5', yes],
  ];
  const lines = new Map(order1324(year).map((line) => [line.number, line]));
  return [
    ['Номер', 'Показатель', 'Значение', 'Примечание'],
    ...entries.map(([line, figure, note = '']) => {
      const found = lines.get(line);
      if (found === undefined) throw new RangeError(`indicatorRows: no line ${line}`);
      return [line, found.title, figureText(found, figure), note];
    }),
  ];
}

/** The exams before the first half-year that the tables have: as many graduates as there are in the next year. */
function exams(halfYear: DemoHalfYear | undefined): readonly Entry[] {
  const ninth = pupilsIn(halfYear, (parallel) => parallel === 9);
  const eleventh = pupilsIn(halfYear, (parallel) => parallel === 11);
  const per = (whole: number, share: number) => shareOf(Math.round(whole * share), whole);
  return [
    ['1.6', number(3.7)],
    ['1.7', number(3.5)],
    ['1.8', number(62.8)],
    ['1.9', number(60.4), 'профильный экзамен'],
    ['1.10', per(ninth, 0.03)],
    ['1.11', per(ninth, 0.045)],
    ['1.12', per(eleventh, 0)],
    ['1.13', per(eleventh, 0.02)],
    ['1.14', per(ninth, 0.03)],
    ['1.15', per(eleventh, 0)],
    ['1.16', per(ninth, 0.08)],
    ['1.17', per(eleventh, 0.06)],
  ];
}

function contests(halfYears: readonly DemoHalfYear[], pupils: number): readonly Entry[] {
  const tables = halfYears.map(classesRows);
  return CONTESTS.map(([line, column]) => {
    const counts = tables.map((rows) =>
      rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0),
    );
    const n = Math.max(...counts) + Math.round(Math.min(...counts) * NEW_FACES);
    return [line, shareOf(n, pupils), ONCE];
  });
}

function pupilsIn(halfYear: DemoHalfYear | undefined, of: (parallel: number) => boolean): number {
  return (halfYear?.classes ?? [])
    .filter(({ parallel }) => of(parallel))
    .reduce((sum, { pupils }) => sum + pupils.length, 0);
}
