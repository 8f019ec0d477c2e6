import { formatCount, formatNumber } from '../../kit/format.ts';
import type { PaperBlock } from '../paper/paper.ts';
import { paths } from '../paths.ts';
import type { OverviewView } from '../view.ts';

const OBJECTS = ['объекту', 'объектам', 'объектам'] as const;

type Row = OverviewView['categories'][number]['groups'][number]['rows'][number];

function countOf(rows: readonly Row[], level: 'high' | 'middle' | 'low'): string {
  return formatNumber(rows.filter(({ status }) => status?.level === level).length);
}

/** What each category of the ВСОКО shows in a term. */
function categoriesTable({ categories, term }: OverviewView): PaperBlock {
  const titles = [
    'Направление ВСОКО',
    'Объектов',
    'Есть значение',
    'В норме',
    'Требуют внимания',
    'Ниже ориентира',
  ];
  return {
    kind: 'table',
    table: {
      caption: `Объекты ВСОКО по направлениям, ${term.title}`,
      columns: titles.map((title, i) => ({ title, numeric: i > 0 })),
      rows: categories.map(({ number, title, groups }) => {
        const rows = groups
          .flatMap((group) => group.rows)
          .filter(({ extension }) => extension !== true);
        const measured = rows.filter(({ value }) => value.kind === 'shown');
        return [
          `${number}. ${title}`,
          formatNumber(rows.length),
          formatNumber(measured.length),
          countOf(measured, 'high'),
          countOf(measured, 'middle'),
          countOf(measured, 'low'),
        ];
      }),
    },
  };
}

function coverageTable({ coverage, term }: OverviewView): readonly PaperBlock[] {
  if (coverage === undefined) return [];
  return [
    {
      kind: 'table',
      table: {
        caption: `Кто ответил на анкеты, ${term.title}`,
        columns: [
          { title: 'Кого спрашивали', numeric: false },
          { title: 'Ответили', numeric: true },
          { title: 'Охват', numeric: true },
        ],
        rows: coverage.surveys.map(({ who, count, share, warning }) => [
          who,
          count,
          warning ? `${share}, ${coverage.warning}` : share,
        ]),
      },
    },
  ];
}

/** How the ВСОКО itself worked in the year: its half-years, what is measured, whom it asked. */
export function systemBlocks(overviews: readonly OverviewView[]): readonly PaperBlock[] {
  const last = overviews.at(-1);
  if (last === undefined) {
    return [
      {
        kind: 'paragraph',
        runs: [{ kind: 'text', text: 'Данных ВСОКО за этот год в программе нет.' }],
      },
    ];
  }
  const objects = last.tallies.reduce((sum, { n }) => sum + Number(n), 0);
  return [
    {
      kind: 'paragraph',
      runs: [
        {
          kind: 'text',
          text: `ВСОКО ведётся по ${formatCount(objects, OBJECTS)}; отчёты опубликованы за каждое полугодие года:`,
        },
      ],
    },
    {
      kind: 'list',
      ordered: false,
      items: overviews.map(({ term, lead }) => [
        { kind: 'link', text: term.title, href: paths.term(term.id) },
        { kind: 'text', text: `. ${lead}` },
      ]),
    },
    categoriesTable(last),
    ...(last.tested === undefined
      ? []
      : [
          {
            kind: 'paragraph',
            runs: [{ kind: 'text', text: last.tested }],
          } satisfies PaperBlock,
        ]),
    ...coverageTable(last),
  ];
}
