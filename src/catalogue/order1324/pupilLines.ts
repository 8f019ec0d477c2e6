import type { LineMeasure, LineSource, OrderLine } from './orderLine.ts';
import { shareTitle } from './orderLine.ts';

const PUPILS = 'учащихся';

function pupils(where?: readonly [{ readonly column: 'stage'; readonly is: string }]): LineSource {
  const of = { table: 'classes', sum: 'pupils', ...(where === undefined ? {} : { where }) };
  return { from: 'tables', cut: 'year-end', measure: { kind: 'count', of } };
}

function pupilsOfStage(number: string, stage: string, programme: string): OrderLine {
  return {
    number,
    title: `Численность учащихся по образовательной программе ${programme} общего образования`,
    unit: 'человек',
    kind: 'persons',
    source: pupils([{ column: 'stage', is: stage }]),
  };
}

/** 1.1–1.4: how many pupils there are. */
export const contingentLines: readonly OrderLine[] = [
  {
    number: '1.1',
    title: 'Общая численность учащихся',
    unit: 'человек',
    kind: 'persons',
    source: pupils(),
  },
  pupilsOfStage('1.2', 'primary', 'начального'),
  pupilsOfStage('1.3', 'basic', 'основного'),
  pupilsOfStage('1.4', 'secondary', 'среднего'),
];

/** The share of all pupils whom a column of the class table counts. */
export function pupilShare(number: string, title: string, part: string, note?: string): OrderLine {
  const sum = (column: string) => ({ table: 'classes', sum: column });
  const measure = { kind: 'ratio', of: sum(part), to: sum('pupils'), per: 1 } as const;
  return {
    number,
    title,
    unit: 'человек/%',
    kind: 'persons-share',
    source: { from: 'tables', cut: 'year-end', measure },
    whole: '1.1',
    ...(note === undefined ? {} : { note }),
  };
}

/** 1.5: the same table says how many have good marks. */
export const goodMarksLine: OrderLine = pupilShare(
  '1.5',
  shareTitle('учащихся, успевающих на "4" и "5" по результатам промежуточной аттестации', PUPILS),
  'good_marks',
  'Взято последнее полугодие года; первоклассникам отметок не ставят, но в общей численности они есть.',
);

const TWICE =
  'Складывать полугодия нельзя: один ученик мог участвовать в обоих. Поэтому значение вносит школа, а таблицы классов ' +
  'показывают, меньше скольких оно быть не может.';

function contestLine(number: string, title: string, column: string, note?: string): OrderLine {
  const atLeast: LineMeasure = { kind: 'count', of: { table: 'classes', sum: column } };
  return {
    number,
    title,
    unit: 'человек/%',
    kind: 'persons-share',
    source: { from: 'school', atLeast },
    whole: '1.1',
    ...(note === undefined ? {} : { note }),
  };
}

/** 1.18–1.19.3: contests of the whole calendar year. */
export const contestLines: readonly OrderLine[] = [
  contestLine(
    '1.18',
    shareTitle('учащихся, принявших участие в различных олимпиадах, смотрах, конкурсах', PUPILS),
    'olympiads',
    TWICE,
  ),
  contestLine(
    '1.19',
    `${shareTitle('учащихся – победителей и призеров олимпиад, смотров, конкурсов', PUPILS)}, в том числе:`,
    'olympiad_winners',
    TWICE,
  ),
  contestLine('1.19.1', 'Регионального уровня', 'olympiad_regional'),
  contestLine('1.19.2', 'Федерального уровня', 'olympiad_federal'),
  contestLine('1.19.3', 'Международного уровня', 'olympiad_international'),
];

/** 1.20–1.23: in which forms pupils learn. */
export const formLines: readonly OrderLine[] = [
  pupilShare(
    '1.20',
    shareTitle(
      'учащихся, получающих образование с углубленным изучением отдельных учебных предметов',
      PUPILS,
    ),
    'advanced',
  ),
  pupilShare(
    '1.21',
    shareTitle('учащихся, получающих образование в рамках профильного обучения', PUPILS),
    'profile',
  ),
  pupilShare(
    '1.22',
    shareTitle(
      'обучающихся с применением дистанционных образовательных технологий, электронного обучения',
      PUPILS,
    ),
    'distance',
  ),
  pupilShare(
    '1.23',
    shareTitle('учащихся в рамках сетевой формы реализации образовательных программ', PUPILS),
    'network',
  ),
];
