import { describe, expect, it } from 'vitest';
import { crawl } from '../../../src/openness/crawl.ts';
import { deadAnchors } from '../../../src/openness/deadAnchors.ts';
import { memorySite } from './memorySite.ts';

async function deadOf(main: string, other = ''): Promise<readonly string[]> {
  const site = memorySite(
    new Map([
      ['/', `<a href="/a/">A</a>${main}`],
      ['/a/', other],
    ]),
  );
  const { origins } = site;
  return deadAnchors({ crawl: await crawl(site, [], 10), origins }).map(
    ({ address, isSure }) => address + (isSure ? '' : '?'),
  );
}

describe('links to parts of pages', () => {
  it.each([
    ['the part is there', '<p id="plan"></p><a href="#plan">План</a>', ''],
    ['an old anchor is there', '<a href="/a#plan">План</a>', '<a name="plan"></a>'],
    ['its name is coded', '<a href="/a/index.html#%D1%83">У</a>', '<p id="у"></p>'],
    ['its name is broken code', '<a href="#100%">У</a><p id="100%"></p>', ''],
    ['they lead to the top', '<a href="#">1</a><a href="#top">2</a>', ''],
    [
      'a script or the browser reads them',
      '<a href="#/a">1</a><a href="#!a">2</a><a href="#:~:text=a">3</a>',
      '',
    ],
    [
      'they are buttons',
      '<a href="#menu" data-toggle="collapse">1</a><a href="#x" onclick="f()">2</a>',
      '',
    ],
    ['they lead to another site', '<a href="https://other.example/#x">1</a>', ''],
    ['the page was not opened', '<a href="/nowhere#x">1</a>', ''],
  ])('are in order where %s', async (_, main, other) => {
    expect(await deadOf(main, other)).toEqual([]);
  });

  it('are dead where the part is not there, each told once', async () => {
    const links =
      '<a href="#a">1</a><a href="/#a">2</a><a href="https://school.example/a#Plan">3</a>';
    expect(await deadOf(links, '<p id="plan"></p>')).toEqual(['/#a', '/a/#Plan']);
  });

  it('are doubtful where a script could make the part, not where it only holds data', async () => {
    expect(await deadOf('<a href="/a#x">1</a>', '<script src="a.js"></script>')).toEqual([
      '/a/#x?',
    ]);
    const data = '<script type="application/ld+json">{}</script>';
    expect(await deadOf('<a href="/a#x">1</a>', data)).toEqual(['/a/#x']);
  });
});
