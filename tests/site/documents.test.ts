import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { sheetsInOffice } from '../office/sheetsInOffice.ts';

const site = path.join(inject('demoRoot'), 'dist/client');
const read = (file: string): Buffer => readFileSync(path.join(site, file));

/** What does not depend on where lines end and which blanks stand between words. */
const dense = (text: string): string => text.replace(/[\s\u00AD-]/gu, '');

async function pdfText(file: string): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(read(file))), {
    mergePages: false,
  });
  return dense(text.join(''));
}

/** The words of a page without its markup. */
const pageText = (file: string): string =>
  dense(
    read(file)
      .toString('utf8')
      .replace(/<(script|style)[\s\S]*?<\/\1>/gu, '')
      .replace(/<[^>]+>/gu, '')
      .replaceAll('&#34;', '"')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );

describe.each([2023, 2024, 2025])('the documents of %i', (year) => {
  /** The lines of order 1324 as the CSV has them: number, title, value. */
  let lines: readonly (readonly string[])[] = [];
  beforeAll(() => {
    const csv = read(`self-assessment/${year}.csv`).toString('utf8').slice(1);
    lines = Papa.parse<string[]>(csv, { delimiter: ';' }).data.slice(1, -1);
  });

  it('have the same figures in the CSV, on the page, in the PDF and in the Word file', async () => {
    expect(lines).toHaveLength(52);
    const texts = {
      page: pageText(`self-assessment/${year}/index.html`),
      pdf: await pdfText(`self-assessment/${year}.pdf`),
      docx: dense((await sheetsInOffice(path.join(site, `self-assessment/${year}.docx`))).join('')),
    };
    for (const [kind, text] of Object.entries(texts)) {
      const missing = lines.filter(
        ([number = '', title = '', , value = '']) =>
          !text.includes(dense(`${number} ${title}`)) || !text.includes(dense(value)),
      );
      expect(missing, kind).toEqual([]);
    }
  });

  it('have each figure of the order beside its own title in the PDF', async () => {
    const text = await pdfText(`self-assessment/${year}.pdf`);
    const apart = lines.filter(
      ([number = '', title = '', , value = '']) =>
        !text.includes(dense(`${number} ${title}${value}`)),
    );
    // A row that goes over to the next sheet has the sheet's foot and head in its middle.
    expect(apart.length).toBeLessThan(4);
  });

  it('are a tagged PDF/UA file of a size that a mail takes', () => {
    const raw = read(`self-assessment/${year}.pdf`).toString('latin1');
    expect(raw).toContain('/StructTreeRoot');
    expect(raw).toMatch(/pdfuaid:part>1</u);
    expect(statSync(path.join(site, `self-assessment/${year}.pdf`)).size).toBeLessThan(600 * 1024);
  });
});

it.each(['parent-satisfaction', 'subject-attainment', 'website-currency', 'ci-overlap'])(
  'the справка on %s says what its page says',
  async (slug) => {
    const place = `reports/2025-2026-2/objects/${slug}`;
    const html = read(`${place}/index.html`).toString('utf8');
    const [, whole = ''] = /<p class="lead">([\s\S]*?)<\/p>/u.exec(html) ?? [];
    // The mark of the status stands before the sentence.
    const lead = whole.split('</span>').at(-1) ?? '';
    const text = await pdfText(`${place}.pdf`);
    expect(lead.length).toBeGreaterThan(20);
    expect(text).toContain(dense(lead.replace(/<[^>]+>/gu, '').replaceAll('&quot;', '"')));
    for (const title of ['Реквизиты', 'Основание', 'Управленческое решение', 'Контроль']) {
      expect(text).toContain(dense(title));
    }
  },
);
