import { formatNumber, formatShare } from '../../kit/format.ts';
import type { ScoreComparison } from '../../assessment/objectivity/scoreComparison.ts';
import type {
  PublishedObjectivity,
  PublishedPart,
  PublishedScores,
  PublishedWork,
} from '../../publication/objectivity/publishedObjectivity.ts';
import type { TableView } from '../view.ts';
import {
  coefficientText,
  NOTHING,
  pText,
  shareText,
  signed,
  withInterval,
} from './objectivityCells.ts';
import { hiddenWords, SCOPE_WORDS, VERDICT_WORDS } from './objectivityWords.ts';
import { workName } from './workName.ts';

/** One line of a table about a part of a work: its cells after the name, or why there are none. */
type Cells = readonly string[] | string;

interface PartTable {
  readonly caption: string;
  /** Columns after the name. */
  readonly columns: readonly string[];
  readonly cellsOf: (part: PublishedPart, minimum: number) => Cells;
}

function scoreCells({ scores }: PublishedPart, minimum: number): Cells {
  if (scores === undefined) return NOTHING;
  if ('hidden' in scores) return hiddenWords(scores, minimum);
  const { sample, interval, comparisons } = scores;
  const own = withInterval(formatNumber(sample.mean, 2), interval, 2);
  const city = comparisons.find(({ scope }) => scope === 'city');
  const intervals = city?.intervals;
  const outside = city && withInterval(formatNumber(city.outside.mean, 2), intervals?.outside, 2);
  return [
    formatNumber(sample.n),
    own,
    outside ?? NOTHING,
    intervals === undefined ? 'не сравнивается' : VERDICT_WORDS[intervals.verdict],
    city === undefined ? NOTHING : signed(city.difference, 2),
    intervals === undefined ? NOTHING : pText(intervals.welch.p),
  ];
}

function gapCells({ agreement, bands }: PublishedPart, minimum: number): Cells {
  if (agreement === undefined) return NOTHING;
  if ('hidden' in agreement) return hiddenWords(agreement, minimum);
  const { n, absolute, signed: shift, lowered, confirmed, raised, far } = agreement;
  return [
    formatNumber(n),
    formatNumber(absolute, 2),
    signed(shift, 2),
    ...[lowered, confirmed, raised, far].map(shareText),
    bands.gap?.label ?? '—',
  ];
}

function turnoutCells({ turnout, bands }: PublishedPart, minimum: number): Cells {
  if (turnout === undefined) return NOTHING;
  if ('hidden' in turnout) return hiddenWords(turnout, minimum);
  const { planned, participated, gap } = turnout;
  return [
    formatNumber(planned),
    formatNumber(participated),
    gap === undefined ? NOTHING : formatShare(gap, 1),
    bands.turnout?.label ?? '—',
  ];
}

function correlationCells({ correlation, bands }: PublishedPart, minimum: number): Cells {
  if (correlation === 'few') return 'не считается: меньше 10 человек';
  if ('hidden' in correlation) return hiddenWords(correlation, minimum);
  const { n, spearman, beside } = correlation;
  const tenths = (value: number | undefined): string =>
    value === undefined ? NOTHING : formatNumber(value, 1);
  return [
    formatNumber(n),
    coefficientText(spearman),
    ...(beside === undefined
      ? ['скрыто', 'скрыто', 'скрыто']
      : [beside.pearson, beside.kendall, beside.kappa].map(tenths)),
    bands.correlation?.label ?? '—',
  ];
}

function differenceText({ scope, difference, error, z }: ScoreComparison): string {
  const inErrors = z === undefined ? '' : `; z\u00A0=\u00A0${signed(z, 2)}`;
  return `${SCOPE_WORDS[scope]}: ${signed(difference, 2)} (ошибка ${formatNumber(error, 2)}${inErrors})`;
}

function belowText(below: PublishedScores['lowerQuartile'], minimum: number): string {
  if (below === undefined) return NOTHING;
  if ('hidden' in below) return hiddenWords(below, minimum);
  const { part, whole } = below;
  return `${formatShare(part / whole)} (${formatNumber(part)} из ${formatNumber(whole)})`;
}

function clusterCells({ scores }: PublishedPart, minimum: number): Cells {
  if (scores === undefined) return NOTHING;
  if ('hidden' in scores) return hiddenWords(scores, minimum);
  const { comparisons, lowerQuartile, sample } = scores;
  const against = (name: ScoreComparison['scope']): string => {
    const found = comparisons.find(({ scope }) => scope === name);
    return found === undefined ? NOTHING : differenceText(found).replace(/^[^:]+: /, '');
  };
  const below = belowText(lowerQuartile, minimum);
  return [formatNumber(sample.n), against('cluster'), against('district'), against('city'), below];
}

/** The four measures and the comparison of 4.6.1, each as a table over works or classes. */
export const PART_TABLES = {
  scores: {
    caption: 'Средний первичный балл школы и города',
    columns: ['Писали', 'Школа', 'Город', 'Интервалы', 'Разность', 'p (Уэлч)'],
    cellsOf: scoreCells,
  },
  gap: {
    caption: 'Отметки за работу и по журналу',
    columns: [
      'Пар отметок',
      'Среднее |Δ|',
      'Среднее Δ',
      'Понизили',
      'Подтвердили',
      'Повысили',
      '|Δ| ≥ 2',
      'Оценка |Δ|',
    ],
    cellsOf: gapCells,
  },
  turnout: {
    caption: 'Участие в работах',
    columns: ['Должны были писать', 'Писали', 'Расхождение', 'Оценка'],
    cellsOf: turnoutCells,
  },
  correlation: {
    caption: 'Связь отметок за работу и по журналу',
    columns: ['Пар отметок', 'Спирмен ρ', 'Пирсон r', 'Кендалл τ-b', 'Каппа κ', 'Оценка ρ'],
    cellsOf: correlationCells,
  },
  cluster: {
    caption: 'Разность среднего балла школы с кластером, районом и городом',
    columns: ['Писали', 'Кластер', 'Район', 'Город', 'В нижнем квартиле кластера'],
    cellsOf: clusterCells,
  },
} as const satisfies Readonly<Record<string, PartTable>>;

/** Whether a table would say anything of a work. */
function saysAnything(work: PublishedWork, cellsOf: PartTable['cellsOf']): boolean {
  return 'hidden' in work.result || cellsOf(work.result.part, 0) !== NOTHING;
}

/** One of the tables over the works of a term; works of which it knows nothing are left out. */
export function workTable({ works, minimum }: PublishedObjectivity, table: PartTable): TableView {
  const rows = works
    .filter((work) => saysAnything(work, table.cellsOf))
    .map((work) => ({ name: workName(work), result: work.result }));
  return toTable(
    'Работа',
    table,
    rows.map(({ name, result }) => [
      name,
      'hidden' in result ? hiddenWords(result, minimum) : table.cellsOf(result.part, minimum),
    ]),
  );
}

/** Rows of cells under the columns of a table; a reason stands in the first cell of its row. */
export function toTable(
  first: string,
  { caption, columns }: Pick<PartTable, 'caption' | 'columns'>,
  rows: readonly (readonly [name: string, cells: Cells])[],
): TableView {
  const blanks = columns.slice(1).map(() => '—');
  return {
    caption,
    columns: [
      { title: first, numeric: false },
      ...columns.map((title) => ({ title, numeric: true })),
    ],
    rows: rows.map(([name, cells]) => [
      name,
      ...(typeof cells === 'string' ? [cells, ...blanks] : cells),
    ]),
  };
}
