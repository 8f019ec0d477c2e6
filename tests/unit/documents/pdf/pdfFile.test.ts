import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadFonts } from '../../../../src/cli/loadFonts.ts';
import { paperDrawing } from '../../../../src/documents/drawing/paperDrawing.ts';
import { paperFonts } from '../../../../src/documents/drawing/paperFonts.ts';
import { compile, open } from './compile.ts';
import { charted, charts, drawAll } from './charted.ts';
import { bare, full } from './papers.ts';

interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Tag[];
}

/** What stands in the tree: a tag, or the words of one. */
const flat = (tag: Tag): readonly Tag[] => [tag, ...(tag.children ?? []).flatMap(flat)];

async function tagsOf(pdf: Uint8Array): Promise<readonly Tag[]> {
  const document = await open(pdf);
  const tags: Tag[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    // The JSON border: the tree of the document as its reader tells it.
    const tree = (await (await document.getPage(page)).getStructTree()) as Tag | null;
    if (tree !== null) tags.push(...flat(tree));
  }
  return tags;
}

function fontsOf(bytes: Uint8Array): readonly string[] {
  const text = Buffer.from(bytes).toString('latin1');
  return [...text.matchAll(/\/BaseFont ?\/([\w+-]+)/gu)].map(([, name = '']) => name);
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

let pdf: Uint8Array;
beforeAll(async () => {
  pdf = compile(charted, await drawAll());
});

describe('the PDF of a paper', () => {
  test('says that it is PDF/UA-1, in Russian, and its title', async () => {
    const document = await open(pdf);
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({ Title: charted.title, Language: 'ru', Author: charted.school });
    // ISO 14289-1, 5: the part of the standard stands in the XMP.
    expect(String(metadata.getRaw())).toMatch(/pdfuaid:part>1</u);
    // ISO 14289-1, 7.1 and 7.2: the file is marked as tagged and shows its title, not its name.
    const viewer: unknown = await document.getViewerPreferences();
    expect(viewer).toMatchObject({ DisplayDocTitle: true });
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  });

  test('is made on the day of the data', async () => {
    const { info } = await (await open(pdf)).getMetadata();
    expect(JSON.stringify(info)).toContain('"CreationDate":"D:20260410');
  });

  test('has a tag for each heading, list, table and its headings', async () => {
    const roles = (await tagsOf(compile(full))).map(({ role }) => role);
    const count = (role: string): number => roles.filter((one) => one === role).length;
    // The title, its one section, a heading in it: no level is left out, and no title is a paragraph.
    expect([count('H1'), count('H2'), count('H3')]).toEqual([1, 1, 1]);
    // Two lists and the terms with what they are.
    expect([count('L'), count('LI')]).toEqual([3, 6]);
    expect([count('Table'), count('TR'), count('TH')]).toEqual([1, 3, 2]);
  });

  test('says of each chart what it shows, with its figures', async () => {
    const said = (await tagsOf(pdf)).flatMap(({ alt }) => (alt === undefined ? [] : [alt]));
    for (const { description, table } of charts) {
      const words = [description, ...table.rows.flat()];
      expect(said.some((alt) => words.every((word) => alt.includes(word)))).toBe(true);
    }
  });

  test('has its own letters in it, and no others', () => {
    const fonts = fontsOf(pdf);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((name) => !/^[A-Z]{6}\+GolosText/u.test(name))).toEqual([]);
  });

  test('takes no font of the machine for a chart with Greek and a picture sign', async () => {
    const drawn = [...(await drawAll())].map(([key, { width, height }]) => {
      const svg = `<svg viewBox="0 0 ${width} ${height}"><text x="9" y="30">Школа ρ 👍</text></svg>`;
      return [key, paperDrawing(svg, paperFonts(loadFonts()))] as const;
    });
    const fonts = fontsOf(compile(charted, new Map(drawn)));
    expect(fonts.filter((name) => !/^[A-Z]{6}\+(?:GolosText|DejaVuSans)/u.test(name))).toEqual([]);
    expect(fonts.some((name) => name.endsWith('DejaVuSans'))).toBe(true);
  });

  test('with five charts is small enough to send', () => {
    expect(pdf.length).toBeLessThan(150 * 1024);
  });

  test('is the same after other papers and in another process', async () => {
    compile(bare);
    expect(sha256(compile(charted, await drawAll()))).toBe(sha256(pdf));
    const script = path.join(import.meta.dirname, 'printHash.ts');
    expect(execFileSync(process.execPath, [script], { encoding: 'utf8' })).toBe(sha256(pdf));
  });

  test('is not made of a chart that was not drawn', () => {
    expect(() => compile(charted)).toThrow(RangeError);
  });
});
