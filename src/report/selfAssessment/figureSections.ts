import { order1324Parts } from '../../catalogue/order1324.ts';
import { ORDERS_UNVERIFIED } from '../../catalogue/order462.ts';
import { formatNumber } from '../../kit/format.ts';
import type { PaperBlock, PaperSection } from '../paper/paper.ts';
import { lineRows, type LineRow } from './lineText.ts';
import type { YearReport } from './yearReport.ts';

/** Where a figure comes from, in one word of a column. */
export const ORIGIN_WORDS: Readonly<Record<LineRow['origin'], string>> = {
  data: 'данные',
  school: 'школа',
  absent: '—',
  hidden: 'скрыто',
};

function partTable(
  { number, title }: (typeof order1324Parts)[number],
  rows: readonly LineRow[],
  { figures, before }: YearReport,
): PaperBlock {
  const titles = [
    '№ и показатель',
    String(figures.year),
    ...(before === undefined ? [] : [String(before.year)]),
    'Откуда',
  ];
  return {
    kind: 'table',
    table: {
      caption: `${number}. ${title}`,
      columns: titles.map((name, i) => ({
        title: name,
        numeric: i > 0 && i < titles.length - 1,
      })),
      rows: rows
        .filter((row) => row.number.startsWith(`${number}.`))
        .map((row) => [
          `${row.number} ${row.title}`,
          row.value,
          ...(row.previous === undefined ? [] : [row.previous]),
          ORIGIN_WORDS[row.origin],
        ]),
    },
  };
}

/** Part II of the report: all lines of приказ 1324 with last year's column. */
export function figuresSection(report: YearReport): PaperSection {
  const rows = lineRows(report.figures, report.before);
  const notes = rows.flatMap(({ number, notes: all }) => all.map((note) => `${number}: ${note}`));
  return {
    id: 'indicators',
    number: 'II',
    title: 'Показатели деятельности организации, подлежащей самообследованию',
    blocks: [
      {
        kind: 'paragraph',
        runs: [
          { kind: 'text', text: `${ORDERS_UNVERIFIED} ` },
          {
            kind: 'text',
            text:
              '«Данные» — посчитано программой из таблиц школы (как — в приложении), «школа» — внесено ' +
              'школой, «—» — не заполнено.',
          },
        ],
      },
      ...order1324Parts.map((part) => partTable(part, rows, report)),
      ...(notes.length === 0
        ? []
        : [
            { kind: 'heading', text: 'Пояснения к показателям' } satisfies PaperBlock,
            {
              kind: 'list',
              ordered: false,
              items: notes.map((text) => [{ kind: 'text', text }]),
            } satisfies PaperBlock,
          ]),
    ],
  };
}

/** Each figure with its formula in words and its files; what the school entered with the row it stands in. */
export function traceSection({ figures }: YearReport): PaperSection {
  return {
    id: 'trace',
    title: 'Приложение. Откуда взяты показатели',
    folded: 'Как посчитан каждый показатель и из каких файлов',
    blocks: [
      {
        kind: 'table',
        table: {
          caption: 'Как посчитан каждый показатель и из каких файлов',
          columns: ['№', 'Как посчитано', 'Файлы'].map((title) => ({ title, numeric: false })),
          rows: figures.lines.flatMap((value) => {
            if (value.origin === 'absent' || value.origin === 'hidden') return [];
            if (value.origin === 'school') {
              const { file, row } = value.place;
              return [[value.line, 'Внесено школой.', `${file}, строка ${formatNumber(row)}`]];
            }
            const { method, sources } = value.provenance;
            const files = sources.map(({ file, rows }) => `${file} (строк: ${formatNumber(rows)})`);
            return [[value.line, method, files.join('; ')]];
          }),
        },
      },
    ],
  };
}
