import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawPng } from '../../src/documents/docx/drawPng.ts';
import { renderDocx } from '../../src/documents/docx/renderDocx.ts';
import { sheetsInOffice } from '../office/sheetsInOffice.ts';
import { everyBlock, KEY, samplePaper, table } from '../unit/documents/samplePaper.ts';

const ROWS = 120;
const paper = samplePaper(
  [
    ...everyBlock,
    {
      kind: 'table',
      table: {
        ...table.table,
        rows: Array.from({ length: ROWS }, (_, i) => [`класс ${i}`, `${i} из 500`]),
      },
    },
  ],
  { contents: true, approval: {}, demonstration: true, title: 'Отчёт <w:p> & ]]> за год' },
);

describe('a Word file opened by LibreOffice', () => {
  let folder = '';
  let sheets: readonly string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'vsoko-docx-'));
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="440" height="220"/>';
    const docx = await renderDocx(paper, new Map([[KEY, drawPng(svg)]]), {});
    const file = path.join(folder, 'paper.docx');
    await writeFile(file, docx);
    sheets = await sheetsInOffice(file);
  });

  afterAll(async () => {
    if (folder !== '') await rm(folder, { recursive: true });
  });

  it('shows the title, the figures and the lines to sign', () => {
    const all = sheets.join('\n').replace(/\s+/g, ' ');
    for (const words of [
      'Отчёт <w:p> & ]]> за год',
      '861 человек',
      '24,6*',
      '443 из 805',
      'УТВЕРЖДАЮ',
      '* внесено школой, остальные числа посчитаны программой',
      `${ROWS - 1} из 500`,
    ]) {
      expect(all).toContain(words);
    }
  });

  it('has a filled contents on the first sheet', () => {
    expect(sheets[0]?.replace(/\s+/g, ' ')).toMatch(/Содержание 5\. Кадры ?\.* ?2/);
  });

  it('says on every sheet its number, and that the data are invented', () => {
    expect(sheets.length).toBeGreaterThan(3);
    sheets.forEach((sheet, i) => {
      const words = sheet.replace(/\s+/g, ' ');
      expect(words).toContain(`Страница ${i + 1} из ${sheets.length}`);
      expect(words).toContain('Демонстрация: школа, люди и все числа придуманы программой');
    });
  });

  it('repeats the titles of a long table on each of its sheets', () => {
    const withRows = sheets.filter((sheet) => sheet.includes('из 500'));
    expect(withRows.length).toBeGreaterThan(1);
    for (const sheet of withRows) expect(sheet).toContain('Кого спрашивали');
  });
});
