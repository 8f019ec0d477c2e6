import { figureText } from '../../assessment/selfAssessment/figureText.ts';
import type { LineFigure } from '../../assessment/selfAssessment/lineFigure.ts';
import { order1324 } from '../../catalogue/order1324.ts';
import type { DemoHalfYear } from '../model/school.ts';
import { classesRows } from '../tables/classesTable.ts';
import { earlierFigures, earlierYear } from './earlierYear.ts';
import { pupilsIn } from './pupilsIn.ts';
import type { Rows } from './rows.ts';

/** Calendar years in which the school reports; in the first it has no half-year yet. */
export const indicatorYears: readonly number[] = [earlierYear, 2024, 2025];

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
 * alone, so the exams of that spring are entered; of the year before it has nothing, so everything is.
 */
export function indicatorRows(year: number, all: readonly DemoHalfYear[]): Rows {
  const first = all[0];
  if (first !== undefined && year === earlierYear) {
    const figures = [...exams(first, EARLIER_EXAMS), ...earlierFigures(first)];
    return toRows(year, figures);
  }
  const halfYears = all.filter(({ term }) => term.to.startsWith(String(year)));
  const pupils = pupilsIn(halfYears.at(-1), () => true);
  const entries: readonly Entry[] = [
    ...(halfYears.some(({ term }) => term.half === 2) ? [] : exams(halfYears.at(-1), EXAMS)),
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
  return toRows(year, entries);
}

/** In the order of the lines of приказ 1324. */
function toRows(year: number, entries: readonly Entry[]): Rows {
  const lines = new Map(order1324(year).map((line) => [line.number, line]));
  return [
    ['Номер', 'Показатель', 'Значение', 'Примечание'],
    ...[...lines].flatMap(([number, line]) =>
      entries
        .filter(([of]) => of === number)
        .map(([, figure, note = '']) => [number, line.title, figureText(line, figure), note]),
    ),
  ];
}

/** Results of a year's exams: means by line, and shares of the graduates. */
interface Exams {
  readonly means: readonly [ninthRussian: number, ninthMath: number, russian: number, math: number];
  /** Of the ninth and of the eleventh classes, by line. */
  readonly ninth: readonly (readonly [line: string, share: number])[];
  readonly eleventh: readonly (readonly [line: string, share: number])[];
}

const EXAMS: Exams = {
  means: [3.7, 3.5, 62.8, 60.4],
  ninth: [
    ['1.10', 0.03],
    ['1.11', 0.045],
    ['1.14', 0.03],
    ['1.16', 0.08],
  ],
  eleventh: [
    ['1.12', 0],
    ['1.13', 0.02],
    ['1.15', 0],
    ['1.17', 0.06],
  ],
};
const EARLIER_EXAMS: Exams = {
  means: [3.6, 3.5, 61.9, 58.7],
  ninth: [
    ['1.10', 0.04],
    ['1.11', 0.055],
    ['1.14', 0.04],
    ['1.16', 0.07],
  ],
  eleventh: [
    ['1.12', 0],
    ['1.13', 0.04],
    ['1.15', 0],
    ['1.17', 0.04],
  ],
};

/** The exams before the first half-year that the tables have: as many graduates as there are in the next year. */
function exams(
  halfYear: DemoHalfYear | undefined,
  { means, ninth, eleventh }: Exams,
): readonly Entry[] {
  const of = (shares: Exams['ninth'], parallel: number): readonly Entry[] => {
    const whole = pupilsIn(halfYear, (one) => one === parallel);
    return shares.map(([line, share]) => [line, shareOf(Math.round(whole * share), whole)]);
  };
  return [
    ['1.6', number(means[0])],
    ['1.7', number(means[1])],
    ['1.8', number(means[2])],
    ['1.9', number(means[3]), 'профильный экзамен'],
    ...of(ninth, 9),
    ...of(eleventh, 11),
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
