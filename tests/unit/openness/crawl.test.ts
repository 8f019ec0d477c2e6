import { describe, expect, it } from 'vitest';
import { crawl } from '../../../src/openness/crawl.ts';
import { memorySite } from './memorySite.ts';

describe('a walk over a site', () => {
  it('opens each page once, whatever its spelling, and never another site', async () => {
    const site = memorySite(
      new Map([
        [
          '/',
          '<a href="a/">A</a> <a href="/a/index.html#x">A</a> <a href="https://other.example/">x</a> <a href="mailto:a@b.example">m</a>',
        ],
        [
          '/a/',
          '<a href="../">Home</a> <a href="/a">A</a> <a href="https://school.example/b">B</a>',
        ],
        ['/b', '<img src="//other.example/pixel.png"><a href="javascript:void(0)">x</a>'],
      ]),
    );
    const { pages, outside } = await crawl(site, [], 100);
    expect(site.opened).toEqual(['/', '/a/', '/b']);
    expect([...pages.keys()]).toEqual(['/', '/a', '/b']);
    expect(outside.map(({ url }) => url)).toEqual([
      'https://other.example/',
      'http://other.example/pixel.png',
    ]);
  });

  it('counts the fewest clicks, and none to a page that nothing links to', async () => {
    const site = memorySite(
      new Map([
        ['/', '<a href="/a">A</a><a href="/b">B</a>'],
        ['/a', '<a href="/c">C</a>'],
        ['/b', '<a href="/c">C</a>'],
        ['/c', ''],
        ['/sveden/common', ''],
      ]),
    );
    const { pages, broken } = await crawl(site, ['/sveden/common', '/sveden/struct'], 100);
    expect(pages.get('/c')?.clicks).toBe(2);
    expect(pages.get('/sveden/common')).toMatchObject({ address: '/sveden/common' });
    expect(pages.get('/sveden/common')?.clicks).toBeUndefined();
    // An address the regulator tries is no link of the site.
    expect(broken).toEqual([]);
  });

  it('stops at the bound and says so, also where pages name each other without end', async () => {
    const endless = {
      origins: [],
      open: (address: string) =>
        Promise.resolve({
          status: 200,
          type: 'text/html',
          bytes: new TextEncoder().encode(`<a href="${address}x/">deeper</a>`),
        }),
    };
    const { pages, cut } = await crawl(endless, [], 50);
    expect(pages.size).toBe(50);
    expect(cut).toBe(true);
  });

  it('reads an old page in the encoding it names', async () => {
    // «Устав» in windows-1251.
    const bytes = new Uint8Array([0xd3, 0xf1, 0xf2, 0xe0, 0xe2]);
    const start = new TextEncoder().encode('<meta charset="windows-1251"><p>');
    const site = {
      origins: [],
      open: () =>
        Promise.resolve({
          status: 200,
          type: 'text/html',
          bytes: new Uint8Array([...start, ...bytes]),
        }),
    };
    expect((await crawl(site, [], 1)).pages.get('/')?.page.text).toBe('Устав');
  });
});
