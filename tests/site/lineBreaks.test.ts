import path from 'node:path';
import { expect, inject, it } from 'vitest';
import { sitePages } from './siteFiles.ts';

const pages = sitePages(path.join(inject('demoRoot'), 'dist/client'));

/** What is read on a page; no file's example, which is typed with plain spaces, and no drawing, which has no lines. */
function wordsOf(page: string): string {
  return page
    .replace(/<(style|script|svg|pre|code)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', '\u00A0');
}

const torn =
  /(?:\d[ \n]+(?:%|балл|чел\.|ед\.|дн\.|м²|Мбит|кв\.)|п\.[ \n]+п\.|кв\.[ \n]+м(?!\p{L})).{0,30}/gu;

it('no line of a page can end between a number and its unit', () => {
  // The plan holds what people of the school typed.
  const found = [...pages]
    .filter(([address]) => !address.startsWith('/plan/'))
    .flatMap(([address, page]) =>
      [...wordsOf(page).matchAll(torn)].map(([words]) => `${address}: ${words}`),
    );
  expect(pages.size).toBeGreaterThan(300);
  expect(found).toEqual([]);
});

it('an overview says on paper how many findings the screen keeps folded', () => {
  const overviews = [...pages].filter(([address]) => /^\/reports\/[^/]+\/index/u.test(address));
  expect(overviews.length).toBe(4);
  for (const [address, page] of overviews) {
    const folded = [...page.matchAll(/<summary>\s*Ещё (\d+)/gu)].map(([, n]) => n);
    const printed = [...page.matchAll(/class="on-paper">\s*Ещё (\d+)/gu)].map(([, n]) => n);
    expect(printed, address).toEqual(folded);
  }
});
