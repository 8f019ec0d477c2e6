import type { CrawledPage } from './crawl.ts';
import { verdict, type Finding } from './finding.ts';
import type { SiteUnderCheck } from './siteUnderCheck.ts';
import { listAddresses } from './words.ts';

const ADDRESS = /^\/(?:sveden\/catering|food)(?:\/|$)/i;
const TITLE = /питани|меню/i;

const SAID: readonly (readonly [code: string, words: RegExp])[] = [
  ['food.menu', /ежедневн[а-я]* меню|меню (?:на|за) (?:каждый|сегодня|\d)/i],
  ['food.diet', /(?:диетическ|лечебн)[а-я]*[^\n]{0,40}меню|меню[^\n]{0,60}(?:диет|лечебн)/i],
  ['food.suppliers', /поставщик|(?:организаци|предприяти|оператор)[а-я]*[^\n]{0,60}питани/i],
];

/** A title of the page is not a list of anything. */
function bodyOf({ page }: CrawledPage): string {
  return page.text
    .split('\n')
    .filter(
      (line) => !/^организация питания(?: в образовательной организации)?$/i.test(line.trim()),
    )
    .join('\n');
}

/** Whether the pages about food carry the menus and the lists: words of a heading, a link or a sentence. */
export function checkFood({ crawl }: SiteUnderCheck): readonly Finding[] {
  const pages = [...crawl.pages.values()].filter(
    ({ address, page }) => ADDRESS.test(address) || TITLE.test(page.title),
  );
  return SAID.map(([code, words]) => {
    const found = pages.filter((page) => words.test(bodyOf(page)));
    const absent =
      pages.length === 0 ? 'страницы о питании нет' : 'на страницах о питании не найдено';
    return verdict(
      code,
      found.length > 0,
      found.length > 0 ? 'найдено' : absent,
      listAddresses((found.length > 0 ? found : pages).map(({ address }) => address)),
    );
  });
}
