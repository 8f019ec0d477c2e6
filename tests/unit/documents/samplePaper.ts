import type { Paper, PaperBlock, Run } from '../../../src/report/paper/paper.ts';

export const text = (words: string): Run => ({ kind: 'text', text: words });

export const paragraph = (...runs: readonly Run[]): PaperBlock => ({ kind: 'paragraph', runs });

export const KEY = 'k'.repeat(64);

export const table = {
  kind: 'table',
  table: {
    caption: 'Кто ответил',
    columns: [
      { title: 'Кого спрашивали', numeric: false },
      { title: 'Ответили', numeric: true },
    ],
    rows: [
      ['родители', '443 из 805'],
      ['педагоги', '70 из 81'],
    ],
  },
} satisfies PaperBlock;

export const chart: PaperBlock = {
  kind: 'chart',
  description: 'Родители — 443 из 805, педагоги — 70 из 81.',
  chart: {
    id: 'answers',
    key: KEY,
    title: 'Педагоги отвечают чаще',
    table: { ...table.table, caption: 'Ответы по аудиториям' },
  },
};

export const everyBlock: readonly PaperBlock[] = [
  { kind: 'heading', text: 'Достижения' },
  paragraph(
    text('Учились '),
    { kind: 'figure', text: '861 человек', origin: 'data' },
    text(', книг '),
    { kind: 'figure', text: '24,6', origin: 'school' },
    { kind: 'text', text: ' твёрдо', strong: true },
    { kind: 'text', text: ' возможно', emphasis: true },
    { kind: 'link', text: 'все отчёты', href: '/reports/' },
  ),
  { kind: 'list', ordered: true, items: [[text('первое')], [text('второе')]] },
  { kind: 'list', ordered: true, items: [[text('снова первое')]] },
  { kind: 'list', ordered: false, items: [[text('точка')]] },
  table,
  chart,
  { kind: 'facts', rows: [{ term: 'Дата', runs: [text('18.04.2026')] }] },
];

/** A paper with these blocks in its one section. */
export function samplePaper(blocks: readonly PaperBlock[], more: Partial<Paper> = {}): Paper {
  return {
    name: '2025',
    title: 'Отчёт за 2025 год',
    school: '«Школа № 5»',
    city: 'Тверь',
    demonstration: false,
    date: '2026-04-10',
    contents: false,
    sections: [{ id: 'staff', number: '5', title: 'Кадры', blocks }],
    ...more,
  };
}
