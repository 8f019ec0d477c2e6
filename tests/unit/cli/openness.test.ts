import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderSite } from '../../../src/cli/openness/folderSite.ts';
import { isLocal, localSite } from '../../../src/cli/openness/localSite.ts';
import { writeOpenness } from '../../../src/cli/openness/writeOpenness.ts';
import { crawl } from '../../../src/openness/crawl.ts';
import { checkSite } from '../../../src/openness/checkSite.ts';
import { listen } from '../../servers/listen.ts';
import { pdf } from '../openness/pdf.ts';

const project = path.resolve(import.meta.dirname, '../../..');
let folder = '';

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function run(...args: readonly string[]): Promise<Run> {
  const command = path.join(project, 'src/cli/openness.ts');
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [command, ...args], (_, out, err) => {
      resolve({ code: child.exitCode ?? -1, out, err });
    });
  });
}

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
  });

  it.each<[string, () => string, RegExp]>([
    [
      'a folder that is not there',
      () => path.join(folder, 'нет'),
      /^Папки «.*нет» нет\.[^]*САЙТ-01\]$/,
    ],
    [
      'another computer',
      () => 'https://school.example',
      /^Сайт «https:\/\/school\.example» — не на этом компьютере\.[^]*wget[^]*САЙТ-02\]$/,
    ],
    // Port 1 is reserved and nothing listens there.
    ['a site that does not run', () => 'http://127.0.0.1:1', /никто не отвечает\.[^]*САЙТ-03\]$/],
    ['an empty folder', () => folder, /нет главной страницы сайта[^]*САЙТ-04\]$/],
    [
      'the folder around the one that wget made',
      () => {
        mkdirSync(path.join(folder, 'school.example'));
        writeFileSync(path.join(folder, 'school.example/index.html'), 'Школа');
        return folder;
      },
      /Она есть в папке внутри: «school\.example»\.[^]*САЙТ-04\]$/,
    ],
  ])('refuses %s and says what to do', async (_, named, words) => {
    const { code, out, err } = await run('--site', named());
    expect(code).toBe(1);
    expect(err.trim()).toMatch(words);
    expect(err).toContain('Что сделать: ');
    expect(out).toBe('');
  });

  it('refuses a site whose main page sends to itself or does not open, and never hangs', async () => {
    let answer = 302;
    const server = await listen(
      createServer((_, response) => response.writeHead(answer, { location: '/' }).end()),
    );
    const loops = await run('--site', server.origin);
    expect(loops.err).toMatch(/она отсылает сама к себе или на другой сайт\.[^]*САЙТ-05/);
    answer = 503;
    const broken = await run('--site', server.origin);
    expect(broken.err).toMatch(/ответ сервера 503\.[^]*САЙТ-05/);
    await server.close();
  });

  it('counts an inner page that sends to itself as a broken link, and follows other redirects', async () => {
    const server = await listen(
      createServer(({ url }, response) => {
        response.setHeader('content-type', 'text/html');
        if (url === '/') response.end('<a href="/loop">A</a><a href="/old/a">B</a>');
        else if (url === '/new/a') response.end('<a href="b">C</a>');
        else if (url === '/new/b') response.end('C');
        else response.writeHead(301, { location: url === '/loop' ? '/loop' : '/new/a' }).end();
      }),
    );
    const { pages, broken } = await crawl(localSite(server.origin, []), [], 100);
    expect(broken).toEqual([{ address: '/loop', from: '/', isPage: false }]);
    // A link of a page starts from where the redirect ended.
    expect([...pages.values()].map(({ address }) => address)).toEqual(['/', '/new/a', '/new/b']);
    await server.close();
  });

  it('reads what it can of broken HTML', async () => {
    writeFileSync(path.join(folder, 'index.html'), '<<<html><p <div itemprop="x<a href=/b.html>B');
    const { code, out } = await run('--site', folder);
    expect(code).toBe(1);
    expect(out).toContain('1 страница');
  });

  it('writes the whole table of the term, which reads without a problem', async () => {
    const site = folderSite(folder, []);
    writeFileSync(path.join(folder, 'index.html'), '<title>Школа</title>');
    const check = await checkSite(site, { today: '2026-05-20' });
    expect(await writeOpenness(folder, 'T', check)).toMatch(/^data\/T\/.*: записано 191 строка\.$/);
    expect(await writeOpenness(folder, 'T', check)).toContain('прежняя проверка заменена');
    const file = path.join(folder, 'data/T/monitoring/openness.csv');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('20.05.2026;Документы;sveden.document.reportEduDocLink;');
    expect(text.match(/;не проверено;/g)?.length).toBeGreaterThan(5);
    expect(existsSync(`${file}.tmp`)).toBe(false);
  });
});
