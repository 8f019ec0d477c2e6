import { describe, expect, it } from 'vitest';
import { basicFacts } from '../../../src/catalogue/site/sections/basicFacts.ts';
import { crawl } from '../../../src/openness/crawl.ts';
import { countSignatures } from '../../../src/openness/signatures.ts';
import { memorySite } from './memorySite.ts';

async function count(pages: Readonly<Record<string, string>>): Promise<Record<string, number>> {
  const site = memorySite(new Map(Object.entries({ '/': '', ...pages })));
  const walked = await crawl(site, [basicFacts.address], 100);
  const counted = countSignatures(basicFacts, walked, site.origins);
  return Object.fromEntries([...counted].map(([key, found]) => [key, found.length]));
}

// The algorithm: methodical recommendations v9.0.0, part 5.
describe('the regulator’s count of marked elements', () => {
  it('takes a part for its nearest matching ancestor, whatever unmarked elements lie between', async () => {
    expect(
      await count({
        '/sveden/common':
          '<table><tr itemprop="uchredLaw"><td><p><b itemprop="nameUchred">А</b></p></td></tr>' +
          '<tr itemprop="uchredLaw"><td itemprop="nameUchred">Б</td></tr></table>',
      }),
    ).toEqual({ uchredLaw: 2, 'uchredLaw>nameUchred': 2 });
  });

  it('makes a part without its parent a root', async () => {
    expect(
      await count({
        '/sveden/common': '<p itemprop="uchredLaw">А</p><p itemprop="nameUchred">Б</p>',
      }),
    ).toEqual({ uchredLaw: 1, nameUchred: 1 });
  });

  it('knows one level of nesting: a mark that is no part stays a root inside another', async () => {
    expect(
      await count({
        '/sveden/common':
          '<div itemprop="uchredLaw"><div itemprop="fullName"><p itemprop="telUchred">1</p></div></div>',
      }),
    ).toEqual({ uchredLaw: 1, fullName: 1, 'uchredLaw>telUchred': 1 });
  });

  it('reads several names of one element', async () => {
    expect(await count({ '/sveden/common': '<p itemprop="address  workTime">А</p>' })).toEqual({
      address: 1,
      workTime: 1,
    });
  });

  it('adds the marks of pages behind addRef, once each and ten at most', async () => {
    const further = Array.from({ length: 12 }, (_, n) => `/more/${n}`);
    const links = [...further, '/more/0'].map(
      (href) => `<a itemprop="addRef" href="${href}">…</a>`,
    );
    const counted = await count({
      '/sveden/common': links.join(''),
      ...Object.fromEntries(further.map((href) => [href, '<p itemprop="address">А</p>'])),
    });
    expect(counted['address']).toBe(10);
  });

  it('finds nothing where the subsection has no page', async () => {
    expect(await count({ '/other': '<p itemprop="fullName">А</p>' })).toEqual({});
  });
});
