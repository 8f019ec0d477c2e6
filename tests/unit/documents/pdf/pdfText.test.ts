import { describe, expect, test } from 'vitest';
import type { PaperBlock } from '../../../../src/report/paper/paper.ts';
import { compile, dense, open, pagesOf } from './compile.ts';
import {
  bare,
  everyBlock,
  full,
  linkedHeading,
  longTable,
  richTable,
  say,
  wideTable,
} from './papers.ts';

/** The foot of each sheet, and its head. */
function withoutFrame(pages: readonly string[], head: string): string {
  return pages
    .map((text, i) => {
      const dropped = dense(text).replace(dense(`Страница ${i + 1} из ${pages.length}`), '');
      return dropped.replace(dense(head), '');
    })
    .join('');
}

describe('the text of a PDF', () => {
  test('is the text of the paper in its order, and nothing else', async () => {
    const expected = [
      'Школа № 7',
      'Отчёт о результатах самообследования за 2025 год',
      'С показателями деятельности',
      'Санкт-Петербург, 2026',
      '* внесено школой, остальные числа посчитаны программой',
      'I.1. Общие сведения',
      'В школе 861 человек и 24* кабинета; важно, ещё не всё; смотрите отчёт об объекте и приказ.',
      'Что сделано',
      '• курсы • наставники',
      '1. сначала 2. потом',
      'Экзамены Экзамен Балл Русский язык 3,7 Математика 3,6',
      'Дата — 18.04.2026 Место — актовый зал',
    ];
    const text = withoutFrame(await pagesOf(compile(full)), 'Школа № 7');
    expect(text).toBe(dense(expected.join('')));
  });

  test('has the links of a table, its words and the legend of its figures', async () => {
    const pdf = compile({ ...bare, sections: [{ id: 'a', title: 'Раздел', blocks: [richTable] }] });
    const text = dense((await pagesOf(pdf)).join(''));
    expect(text).toContain('КтоГдеУчителя24*,план');
    expect(text).toContain('внесеношколой');
    const annotations: unknown = await (await (await open(pdf)).getPage(1)).getAnnotations();
    expect(JSON.stringify(annotations)).toContain('https://plan.example/');
  });

  test('has the link of a heading', async () => {
    const pdf = compile({
      ...bare,
      sections: [{ id: 'a', title: 'Раздел', blocks: [linkedHeading] }],
    });
    expect(dense((await pagesOf(pdf)).join(''))).toContain(dense('Наш план'));
    const annotations: unknown = await (await (await open(pdf)).getPage(1)).getAnnotations();
    expect(JSON.stringify(annotations)).toContain('https://plan.example/');
  });

  test.each([6, 9, 12, 16])('of a table of %i columns runs over no other text', async (columns) => {
    const sections = [{ id: 'a', title: 'Раздел', blocks: [wideTable(columns)] }];
    const document = await open(compile({ ...bare, sections }));
    const boxes: { left: number; right: number; at: string }[] = [];
    for (let page = 1; page <= document.numPages; page += 1) {
      const sheet = await document.getPage(page);
      const [, , right = 0] = sheet.view;
      for (const item of (await sheet.getTextContent()).items) {
        if (!('transform' in item) || item.str.trim() === '') continue;
        const [, , , , left = 0, base = 0] = item.transform.map(Number);
        boxes.push({ left, right: left + item.width, at: `${page} ${base.toFixed(1)}` });
        expect(left + item.width).toBeLessThan(right - 40);
      }
    }
    const rows = Map.groupBy(boxes, ({ at }) => at);
    for (const row of rows.values()) {
      row.sort((a, b) => a.left - b.left);
      row.forEach(({ left }, i) => {
        expect(left).toBeGreaterThan(row[i - 1]?.right ?? 0);
      });
    }
    expect(boxes.length).toBeGreaterThan(3 * columns);
  });

  test('has no legend where the school wrote no figure', async () => {
    const counted = { ...bare, sections: [{ id: 'a', title: 'Раздел', blocks: [longTable] }] };
    expect(dense((await pagesOf(compile(counted))).join(''))).not.toContain('внесеношколой');
  });

  test('says on every sheet that the data are invented, where they are', async () => {
    const sections = [{ id: 'a', title: 'Раздел', blocks: [longTable] }];
    const pages = await pagesOf(compile({ ...bare, demonstration: true, sections }));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.filter((text) => !text.includes('Демонстрация'))).toEqual([]);
    const real = await pagesOf(compile({ ...bare, sections }));
    expect(real.filter((text) => text.includes('Демонстрация'))).toEqual([]);
  });

  test('has a long table whole, with its heading on each of its sheets', async () => {
    if (longTable.kind !== 'table') throw new Error('no table');
    const { rows } = longTable.table;
    const paper = { ...bare, sections: [{ id: 'a', title: 'Раздел', blocks: [longTable] }] };
    const pages = await pagesOf(compile(paper));
    expect(pages.filter((text) => !dense(text).includes('№ипоказатель2025Откуда'))).toEqual([]);
    // A row is never parted between sheets.
    const sheets = pages.map(dense);
    const parted = rows.filter((row) => !sheets.some((text) => text.includes(dense(row.join('')))));
    expect(parted).toEqual([]);
  });

  test('leaves no heading alone at the end of a sheet', async () => {
    for (let lines = 34; lines < 44; lines += 1) {
      const filling = Array.from({ length: lines }, () => [say('строка')]);
      const blocks = [
        { kind: 'list', ordered: false, items: filling },
        { kind: 'heading', text: 'Подзаголовок' },
        { kind: 'paragraph', runs: [say('После подзаголовка.')] },
      ] as const;
      const pages = await pagesOf(
        compile({ ...bare, sections: [{ id: 'a', title: 'А', blocks }] }),
      );
      const holding = pages.filter((text) => text.includes('Подзаголовок'));
      expect(holding.map((text) => text.includes('После подзаголовка'))).toEqual([true]);
    }
  });

  test('keeps a heading with the wide table below it, on the sheet that is turned for both', async () => {
    const blocks: readonly PaperBlock[] = [
      { kind: 'paragraph', runs: [say('До')] },
      { kind: 'heading', text: 'Широкая' },
      wideTable(16),
    ];
    const pdf = compile({ ...bare, sections: [{ id: 'a', title: 'А', blocks }] });
    const pages = await pagesOf(pdf);
    expect(pages.map((text) => text.includes('Широкая'))).toEqual([false, true]);
    const [, , width = 0, height = 0] = (await (await open(pdf)).getPage(2)).view;
    expect(width).toBeGreaterThan(height);
  });

  test('leaves lines to fill in by hand where the approval is not known', async () => {
    const [unknown = ''] = await pagesOf(compile({ ...bare, approval: {} }));
    expect(dense(unknown)).toContain('РАССМОТРЕНОназаседаниипедагогическогосовета');
    expect(dense(unknown)).toContain('УТВЕРЖДАЮ');
    expect(dense(unknown)).toContain('М.П.');
    const approval = {
      considered: 'Педагогический совет, протокол № 6 от 09.04.2026',
      approvedBy: 'Директор школы, приказ № 41-о',
      approvedOn: '10 апреля 2026 года',
    };
    const [known = ''] = await pagesOf(compile({ ...bare, approval }));
    const places = Object.values(approval).map((words) => dense(known).indexOf(dense(words)));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(dense(known)).not.toContain('назаседании');
  });
});

describe('links', () => {
  const urls = async (site?: string): Promise<unknown[]> => {
    const document = await open(compile(full, new Map(), site));
    const page = await document.getPage(1);
    // The JSON border: annotations as the reader tells them.
    const annotations = (await page.getAnnotations()) as { url?: string }[];
    return annotations.flatMap(({ url }) => (url === undefined ? [] : [url]));
  };

  test('lead to the site where its address is known', async () => {
    const all = ['https://school.example/vsoko/reports/2025-2026-1/', 'https://order.example/462'];
    expect(await urls('https://school.example/vsoko')).toEqual(all);
    expect(await urls('https://school.example/vsoko/')).toEqual(all);
  });

  test('of the site are plain text where it is not', async () => {
    expect(await urls()).toEqual(['https://order.example/462']);
  });

  test('never run a script', async () => {
    const blocks = [
      { kind: 'paragraph', runs: [{ kind: 'link', text: 'сюда', href: 'javascript:alert(1)' }] },
    ] as const;
    const pdf = compile({ ...bare, sections: [{ id: 'a', title: 'А', blocks }] });
    const annotations: unknown[] = await (await (await open(pdf)).getPage(1)).getAnnotations();
    expect(annotations).toEqual([]);
  });

  test('of the contents lead to every section', async () => {
    const sections = ['первый', 'второй'].map((title) => ({
      id: title,
      title,
      blocks: everyBlock,
    }));
    const document = await open(compile({ ...bare, contents: true, sections }));
    const page = await document.getPage(1);
    const annotations = (await page.getAnnotations()) as { dest?: unknown }[];
    expect(annotations.filter(({ dest }) => dest !== undefined && dest !== null)).toHaveLength(2);
  });
});
