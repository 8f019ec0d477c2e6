import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderSite } from '../../../src/cli/openness/folderSite.ts';
import { isLocal } from '../../../src/cli/openness/localSite.ts';
import { writeOpenness } from '../../../src/cli/openness/writeOpenness.ts';
import { crawl } from '../../../src/openness/crawl.ts';
import { checkSite } from '../../../src/openness/checkSite.ts';
import { pdf } from '../openness/pdf.ts';

const project = path.resolve(import.meta.dirname, '../../..');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'школа '));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a site in a folder', () => {
  it('is opened as a static host would, and nothing outside of it', async () => {
    mkdirSync(path.join(folder, 'сайт/a'), { recursive: true });
    writeFileSync(path.join(folder, 'сайт/a/index.html'), 'A');
    writeFileSync(path.join(folder, 'сайт/b.html'), 'B');
    writeFileSync(path.join(folder, 'secret.txt'), 'S');
    const site = folderSite(path.join(folder, 'сайт'), []);
    const status = async (address: string) => (await site.open(address)).status;
    expect([await status('/a/'), await status('/a'), await status('/b')]).toEqual([200, 200, 200]);
    expect(await status('/../secret.txt')).toBe(404);
    expect(await status('/%2e%2e/secret.txt')).toBe(404);
    expect(await status('/%zz')).toBe(404);
    expect(await site.open('/b.html?x=1')).toMatchObject({ status: 200, type: 'text/html' });
  });
});

describe('a copy that wget made', () => {
  const html = (body: string): string => `<!DOCTYPE html>\n<title>Школа</title>${body}`;
  const document = html(
    '<a itemprop="ustavDocLink" href="../download.php%3Ffile=4">Устав</a><a href="../index.php%3Fid=3">Новости</a>',
  );
  const charter = pdf('This is the text of a document of the school.');

  /** GNU Wget 1.21 manual, 2.5 and 2.11: names with a query, `-k` turns links, `-E` adds endings. */
  const layouts: readonly [string, Readonly<Record<string, string | Uint8Array>>][] = [
    [
      '-mk',
      {
        'index.html': html(
          '<a href="sveden/document.html">Документы</a><a href="index.php%3Fid=3">Новости</a>',
        ),
        'index.php?id=3': html('<a href="/news.aspx?page=2&amp;sort=day">Дальше</a>'),
        'news.aspx?page=2&sort=day': html('Конец'),
        'sveden/document.html': document,
        'download.php?file=4': charter,
      },
    ],
    [
      '-mkE',
      {
        'index.html': html(
          '<a href="sveden/document.html">Документы</a><a href="index.php%3Fid=3.html">Новости</a>',
        ),
        'index.php?id=3.html': html('<a href="/news.aspx?page=2&amp;sort=day">Дальше</a>'),
        'news.aspx?page=2&sort=day.html': html('Конец'),
        'sveden/document.html': document,
        'download.php?file=4': charter,
      },
    ],
    [
      '-mkE on Windows',
      {
        'index.html': html(
          '<a href="sveden/document">Документы</a><a href="index.php@id=3.html">Новости</a>',
        ),
        'index.php@id=3.html': html('<a href="/news.aspx?page=2&amp;sort=day">Дальше</a>'),
        'news.aspx@page=2&sort=day.html': html('Конец'),
        'sveden/document': document.replaceAll('%3F', '@'),
        'download.php@file=4': charter,
      },
    ],
    [
      '-m of a site of folders and programs',
      {
        'index.shtml': html('<a href="/index.php?id=3">Новости</a>'),
        'index.php?id=3': html('<a href="/news.aspx?page=2&amp;sort=day">Дальше</a>'),
        'news.aspx?page=2&sort=day': html('Конец'),
        // Nothing links here; its links start from the folder all the same.
        'sveden/document/index.php': document.replaceAll('../', '../../'),
        'download.php?file=4': charter,
      },
    ],
  ];

  it.each(layouts)('with %s is read whole', async (_, files) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
    const site = folderSite(folder, []);
    const { pages, files: found, broken } = await crawl(site, ['/sveden/document'], 100);
    expect([...pages.keys()].sort()).toEqual([
      '/',
      '/?id=3',
      '/news.aspx?page=2&sort=day',
      '/sveden/document',
    ]);
    expect([...found].map(([key, { opened }]) => [key, opened.type])).toEqual([
      ['/download.php?file=4', 'application/pdf'],
    ]);
    expect(broken).toEqual([]);
  });

  it('does not take one page of a program for another', async () => {
    writeFileSync(path.join(folder, 'index.php'), html('Главная'));
    const site = folderSite(folder, []);
    expect((await site.open('/index.php?id=4')).status).toBe(404);
    expect((await site.open('/index.php')).type).toBe('text/html');
  });
});

describe('npm run openness', () => {
  it('opens folders and this computer only', () => {
    expect(isLocal('http://127.0.0.1:4321')).toBe(true);
    expect(isLocal('https://school.example')).toBe(false);
    const run = spawnSync(
      process.execPath,
      [path.join(project, 'src/cli/openness.ts'), '--site', 'https://school.example'],
      { encoding: 'utf8' },
    );
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('Чужие адреса программа не открывает');
  });

  it('writes the whole table of the term, which reads without a problem', async () => {
    const site = folderSite(folder, []);
    writeFileSync(path.join(folder, 'index.html'), '<title>Школа</title>');
    const check = await checkSite(site, { today: '2026-05-20' });
    expect(await writeOpenness(folder, 'T', check)).toMatch(/^data\/T\/.*: записано 187 строк\.$/);
    expect(await writeOpenness(folder, 'T', check)).toContain('прежняя проверка заменена');
    const file = path.join(folder, 'data/T/monitoring/openness.csv');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('20.05.2026;Документы;sveden.document.reportEduDocLink;');
    expect(text.match(/;не проверено;/g)?.length).toBeGreaterThan(5);
    expect(existsSync(`${file}.tmp`)).toBe(false);
  });
});
