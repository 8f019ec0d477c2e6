import type { Paper, PaperBlock, Run } from '../../../../src/report/paper/paper.ts';

export const say = (text: string): Run => ({ kind: 'text', text });

export const bare: Paper = {
  name: 'bare',
  title: 'Отчёт о результатах самообследования за 2025 год',
  school: 'Школа № 7',
  city: 'Санкт-Петербург',
  demonstration: false,
  date: '2026-04-10',
  contents: false,
  sections: [],
};

const LONG_TITLE =
  'Численность/удельный вес численности педагогических и административно-хозяйственных работников, прошедших ' +
  'за последние 5 лет повышение квалификации, в общей численности педагогических работников';

/** A table of the length of the figures of приказ 1324. */
export const longTable: PaperBlock = {
  kind: 'table',
  table: {
    caption: 'Показатели деятельности',
    columns: [
      { title: '№ и показатель', numeric: false },
      { title: '2025', numeric: true },
      { title: 'Откуда', numeric: false },
    ],
    rows: Array.from({ length: 52 }, (_, i) => [
      `1.${i + 1} ${LONG_TITLE}`,
      `${400 + i} человек`,
      i % 2 === 0 ? 'данные' : 'школа',
    ]),
  },
};

/** One of each kind of block and run but the chart. */
export const everyBlock: readonly PaperBlock[] = [
  {
    kind: 'paragraph',
    runs: [
      say('В школе '),
      { kind: 'figure', text: '861', origin: 'data' },
      say(' человек и '),
      { kind: 'figure', text: '24', origin: 'school' },
      say(' кабинета; '),
      { kind: 'text', text: 'важно', strong: true },
      say(', '),
      { kind: 'text', text: 'ещё не всё', emphasis: true },
      say('; смотрите '),
      { kind: 'link', text: 'отчёт об объекте', href: '/reports/2025-2026-1/' },
      say(' и '),
      { kind: 'link', text: 'приказ', href: 'https://order.example/462' },
      say('.'),
    ],
  },
  { kind: 'heading', text: 'Что сделано' },
  { kind: 'list', ordered: false, items: [[say('курсы')], [say('наставники')]] },
  { kind: 'list', ordered: true, items: [[say('сначала')], [say('потом')]] },
  {
    kind: 'table',
    table: {
      caption: 'Экзамены',
      columns: [
        { title: 'Экзамен', numeric: false },
        { title: 'Балл', numeric: true },
      ],
      rows: [
        ['Русский язык', '3,7'],
        ['Математика', '3,6'],
      ],
    },
  },
  {
    kind: 'facts',
    rows: [
      { term: 'Дата', runs: [say('18.04.2026')] },
      { term: 'Место', runs: [say('актовый зал')] },
    ],
  },
];

export const full: Paper = {
  ...bare,
  subtitle: 'С показателями деятельности',
  sections: [{ id: 'all', number: 'I.1', title: 'Общие сведения', blocks: everyBlock }],
};

export const withText = (text: string): Paper => ({
  ...bare,
  school: text,
  title: text,
  subtitle: text,
  approval: { considered: text, approvedBy: text, approvedOn: text },
  contents: true,
  sections: [
    {
      id: text,
      number: text,
      title: text,
      blocks: [
        { kind: 'heading', text },
        { kind: 'paragraph', runs: [{ kind: 'link', text, href: `https://a.example/${text}` }] },
        { kind: 'list', ordered: true, items: [[say(text)], []] },
        { kind: 'facts', rows: [{ term: text, runs: [say(text)] }] },
        {
          kind: 'table',
          table: {
            caption: text,
            columns: [
              { title: text, numeric: false },
              { title: text, numeric: true },
            ],
            rows: [[text, text], [text], [text, text, text]],
          },
        },
      ],
    },
  ],
});

/** A table whose cells hold more than words. */
export const richTable: PaperBlock = {
  kind: 'table',
  table: {
    caption: 'Кто где',
    columns: [
      { title: 'Кто', numeric: false },
      { title: 'Где', numeric: false },
    ],
    rows: [['Учителя', '24*, план']],
  },
  rich: {
    head: [[say('Кто')], [say('Где')]],
    rows: [
      [
        [{ kind: 'text', text: 'Учителя', strong: true }],
        [
          { kind: 'figure', text: '24', origin: 'school' },
          say(', '),
          { kind: 'link', text: 'план', href: 'https://plan.example/' },
        ],
      ],
    ],
  },
};

/** As a school makes it for each subject: short cells, long titles. */
/** Words and a link in one heading. */
export const linkedHeading: PaperBlock = {
  kind: 'heading',
  text: 'Наш план',
  runs: [say('Наш '), { kind: 'link', text: 'план', href: 'https://plan.example/' }],
};

export function wideTable(columns: number): PaperBlock {
  const titles = ['Успеваемость', 'Качество знаний', 'Неуспевающие', 'Средняя отметка'];
  return {
    kind: 'table',
    table: {
      caption: `Столбцов: ${columns}`,
      columns: Array.from({ length: columns }, (_, i) => ({
        title: i === 0 ? 'Класс' : (titles[i % titles.length] ?? ''),
        numeric: i > 0,
      })),
      rows: ['5А', '5Б'].map((name) =>
        Array.from({ length: columns }, (_, i) => (i === 0 ? name : `${60 + i},${i % 10}\u00A0%`)),
      ),
    },
  };
}
