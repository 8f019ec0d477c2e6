import { describe, expect, it } from 'vitest';
import { readProse } from '../../../src/ingest/selfAssessment/readProse.ts';
import type { ProseBlock } from '../../../src/ingest/selfAssessment/prose.ts';
import { ProblemLog } from '../../../src/kit/problemLog.ts';

const FILE = 'data/self-assessment/2025/staff.md';

function read(text: string): { blocks: readonly ProseBlock[]; problems: readonly string[] } {
  const log = new ProblemLog();
  const blocks = readProse(FILE, text, log);
  const problems = log
    .groups()
    .map(({ code, rows }) => `${code} ${rows.runs.map(([from]) => from).join(',')}`);
  return { blocks, problems };
}

describe('the text of a section', () => {
  it('has paragraphs whose lines are joined, bold, italics and links', () => {
    const { blocks, problems } = read('Школа **растёт**\nи *меняется*: [план](/help/).');
    expect(problems).toEqual([]);
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { kind: 'text', text: 'Школа ' },
          { kind: 'text', text: 'растёт', strong: true },
          { kind: 'text', text: ' и ' },
          { kind: 'text', text: 'меняется', emphasis: true },
          { kind: 'text', text: ': ' },
          { kind: 'link', text: 'план', href: '/help/' },
          { kind: 'text', text: '.' },
        ],
      },
    ]);
  });

  it('names figures of the order and of the ВСОКО, with their year or term', () => {
    const { blocks } = read(
      'Было {{indicator:1.1@2024}}, стало {{indicator:1.1}},\nа {{indicator:staff-pd.three-years@2025-2026-1}}.',
    );
    const runs = blocks[0]?.kind === 'paragraph' ? blocks[0].runs : [];
    expect(runs.flatMap((run) => (run.kind === 'figure' ? [[run.name, run.row]] : []))).toEqual([
      [{ kind: 'line', line: '1.1', year: 2024 }, 1],
      [{ kind: 'line', line: '1.1' }, 1],
      [{ kind: 'indicator', object: 'staff-pd', key: 'three-years', term: '2025-2026-1' }, 2],
    ]);
  });

  it('has lists and tables, with figures in them', () => {
    const { blocks, problems } = read(
      '# Кадры\n\n1. первый\n2. второй {{indicator:1.24}}\n\n| Год | Всего |\n|---|--:|\n| 2025 | {{indicator:1.24}} |\n',
    );
    expect(problems).toEqual([]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'list', 'table']);
    const [, list, table] = blocks;
    expect(list).toMatchObject({ ordered: true, items: [{ length: 1 }, { length: 2 }] });
    expect(table).toMatchObject({ numeric: [false, true] });
  });

  it('is empty where the file is', () => {
    expect(read('\n\n')).toEqual({ blocks: [], problems: [] });
  });

  it.each([
    ['HTML', 'Текст\n\n<script>alert(1)</script>', 'РЗД-02 3'],
    ['HTML inside a line', 'Текст <b>жирный</b>', 'РЗД-02 1'],
    ['a picture', '![фото](https://example.org/a.png)', 'РЗД-02 1'],
    ['a list in a list', '- один\n    - два', 'РЗД-02 2'],
    ['what is struck out', 'Текст\nбыл ~~таким~~', 'РЗД-02 2'],
    ['a footnote', 'Текст[^1]\n\n[^1]: Пояснение', 'РЗД-02 3'],
    ['an item with a tick', '- да\n- [x] сделано', 'РЗД-02 2'],
    ['asterisks that mark nothing', 'Школа ** растёт **', 'РЗД-02 1'],
    ['a link that is none', 'Смотрите [план] (https://example.org/)', 'РЗД-02 1'],
    ['a cell beyond the columns', '| А | Б |\n|---|---|\n| 1 | 2 |\n| 1 | 2 | 3 |', 'РЗД-02 4'],
    ['a quotation', '> слова', 'РЗД-02 1'],
    ['a link to a script', '[сюда](javascript:alert(1))', 'РЗД-08 1'],
    ['a link to another host without its protocol', '[сюда](//example.org/)', 'РЗД-08 1'],
    ['a figure with a name nobody knows how to read', 'Всего {{показатель 1.1}}', 'РЗД-03 1'],
    ['a figure that is not closed', 'Всего {{indicator:1.1}', 'РЗД-03 1'],
  ])('names %s with its row', (_name, text, problem) => {
    expect(read(text).problems).toContain(problem);
  });

  it('keeps what looks like markup of other programs as text', () => {
    const { blocks } = read('Стоимость 5 \\* 3, #тег, \\$x, @имя');
    expect(blocks).toMatchObject([{ runs: [{ text: 'Стоимость 5 * 3, #тег, $x, @имя' }] }]);
  });
});
