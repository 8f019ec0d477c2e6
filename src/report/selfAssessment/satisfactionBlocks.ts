import type { NokView } from '../instruments/nokView.ts';
import type { PaperBlock } from '../paper/paper.ts';
import { paths } from '../paths.ts';
import { titleText } from '../titleText.ts';
import type { IndicatorView, ObjectView, ValueView } from '../view.ts';

function valueCells(value: ValueView): readonly [value: string, interval: string, count: string] {
  return value.kind === 'shown'
    ? [value.text, value.interval ?? '—', value.count ?? '—']
    : [value.text, '—', '—'];
}

function rowOf(object: ObjectView, { title, value, change }: IndicatorView): readonly string[] {
  const words = change.words === '' ? change.text : `${change.text}, ${change.words}`;
  return [`${object.title}: ${title}`, ...valueCells(value), words];
}

/** The audiences' indicators as one table, and how the first of each audience moved. */
function audienceBlocks(objects: readonly ObjectView[]): readonly PaperBlock[] {
  const term = objects[0]?.term;
  if (term === undefined) return [];
  const titles = [
    'Показатель',
    'Значение',
    '95\u00A0% интервал',
    'Сколько',
    'К прошлому полугодию',
  ];
  return [
    {
      kind: 'table',
      table: {
        caption: `Что ответили участники образовательных отношений, ${term.title}`,
        columns: titles.map((title, i) => ({ title, numeric: i > 0 && i < titles.length - 1 })),
        rows: objects.flatMap((object) =>
          object.indicators.map((indicator) => rowOf(object, indicator)),
        ),
      },
    },
    ...objects.flatMap(({ indicators }): readonly PaperBlock[] => {
      const main = indicators.find(({ value, charts }) => value.kind === 'shown' && charts[0]);
      const chart = main?.charts[0];
      return main === undefined || chart === undefined
        ? []
        : [{ kind: 'chart', chart, description: main.sentence }];
    }),
  ];
}

function nokBlocks(nok: NokView): readonly PaperBlock[] {
  const lever = nok.levers[0];
  return [
    { kind: 'heading', text: `${titleText(nok.label)}, ${nok.term.title}` },
    {
      kind: 'paragraph',
      runs: [
        { kind: 'text', text: 'Это не официальная оценка. ', strong: true },
        { kind: 'text', text: `${nok.warning} ${nok.lead}` },
      ],
    },
    {
      kind: 'table',
      table: {
        caption: 'Критерии независимой оценки: формула и числа',
        columns: [
          { title: 'Показатель', numeric: false },
          { title: 'Вес', numeric: true },
          { title: 'Числа', numeric: false },
          { title: 'Баллы', numeric: true },
        ],
        rows: nok.criteria.flatMap(({ number, title, score, formula, rows }) => [
          [`${number}. ${title}`, '', formula, score],
          ...rows.map((row) => [
            `${row.number} ${row.title}`,
            row.weight,
            row.numbers.length === 0 ? '—' : row.numbers.join('; '),
            row.score,
          ]),
        ]),
      },
    },
    { kind: 'paragraph', runs: [{ kind: 'text', text: `${nok.total}. ${nok.hardToSay}` }] },
    ...(lever === undefined
      ? []
      : [
          {
            kind: 'paragraph',
            runs: [
              {
                kind: 'text',
                text:
                  `Сильнее всего сумму меняет вопрос «${lever.question}» (показатель ${lever.indicator}): ` +
                  `один процентный пункт довольных даёт ${lever.perPoint}, запас — ${lever.reserve}. `,
              },
              { kind: 'link', text: 'Все вопросы', href: paths.nok(nok.term.id) },
              { kind: 'text', text: '.' },
            ],
          } satisfies PaperBlock,
        ]),
  ];
}

/** What the audiences said, and the rehearsal of НОК where there are answers for it. */
export function satisfactionBlocks(
  objects: readonly ObjectView[],
  nok: NokView | undefined,
): readonly PaperBlock[] {
  return [...audienceBlocks(objects), ...(nok === undefined ? [] : nokBlocks(nok))];
}
