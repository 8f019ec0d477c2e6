import { pageKey, readTarget } from './address.ts';
import type { Crawl } from './crawl.ts';
import { DATE, readDate, readYears } from './dates.ts';
import type { MarkedElement } from './page.ts';
import type { SiteUnderCheck } from './siteUnderCheck.ts';

/** A report on self-assessment that the site shows. */
export interface SiteReport {
  /** Calendar year it is about; absent where nothing says it. */
  readonly year?: number;
  /** The page on which it is marked. */
  readonly page: string;
  /** Address of the document; it may be a page as well. */
  readonly address: string;
  /** Whether the document opens. */
  readonly opens: boolean;
  /** Fewest clicks from the main page; absent where no links lead there. */
  readonly clicks?: number;
  /** YYYY-MM-DD: the day it was published, or else confirmed, by what is written. */
  readonly date?: string;
  readonly lastModified?: string;
  readonly text: 'text' | 'no-text' | 'unread';
  readonly signed: boolean;
}

const SAYS_SIGNED = /электронн[а-я]+ подпис|утвержд[её]н|подписан/i;

/** The date after a word, the words in order of weight; only later than the year the report is about. */
function publishedOn(text: string, year: number): string | undefined {
  for (const word of ['опубликован', 'размещ[её]н', 'обновл[её]н', 'утвержд', 'подписан']) {
    const pattern = new RegExp(`${word}[^\\d]{0,60}(${DATE})`, 'gi');
    for (const [, date = ''] of text.matchAll(pattern)) {
      const day = readDate(date.toLowerCase());
      if (day !== undefined && Number(day.slice(0, 4)) > year) return day;
    }
  }
  return undefined;
}

/** The year a text says the report is about: «за 2025 год», else the first it names. */
function yearIn(text: string): number | undefined {
  const [, about] = /за (20\d\d)/i.exec(text) ?? [];
  return about === undefined ? readYears(text)[0] : Number(about);
}

/** A page that marks one report is about it, and what it says of a day it says of that report. */
function pageOfOne(crawl: Crawl, address: string): string {
  const page = crawl.pages.get(pageKey(address))?.page;
  const marks = page?.marked.filter(({ names }) => names.includes('reportEduDocLink')) ?? [];
  return page !== undefined && marks.length === 1 ? page.text : '';
}

function toReport(
  { crawl, texts }: SiteUnderCheck,
  page: string,
  address: string,
  near: string,
  own: string,
): SiteReport {
  const key = pageKey(address);
  const asPage = crawl.pages.get(key);
  const asFile = crawl.files.get(key);
  const read = texts.get(key);
  const body = asPage?.page.text ?? (read?.kind === 'text' ? read.text : '');
  const year = yearIn(own) ?? yearIn(address) ?? yearIn(near) ?? yearIn(body.slice(0, 2000));
  const said = [near, body, pageOfOne(crawl, page)];
  const date =
    year === undefined
      ? undefined
      : said.map((text) => publishedOn(text, year)).find((day) => day !== undefined);
  const fromPage = crawl.pages.get(pageKey(page))?.clicks;
  const clicks = asPage?.clicks ?? (fromPage === undefined ? undefined : fromPage + 1);
  const lastModified = asPage?.lastModified ?? asFile?.opened.lastModified;
  return {
    page,
    address,
    opens: asPage !== undefined || asFile !== undefined,
    text: asPage === undefined ? (read?.kind ?? 'unread') : 'text',
    signed: (read?.kind === 'text' && read.signed) || SAYS_SIGNED.test(`${near}\n${body}`),
    ...(year === undefined ? {} : { year }),
    ...(clicks === undefined ? {} : { clicks }),
    ...(date === undefined ? {} : { date }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

function ofElement(site: SiteUnderCheck, page: string, element: MarkedElement): SiteReport[] {
  if (element.links.length === 0) return [toReport(site, page, page, element.text, element.text)];
  return element.links.flatMap(({ href, text }) => {
    const target = readTarget(href, page, site.origins);
    return target.kind === 'inside'
      ? [toReport(site, page, target.address, element.text, text)]
      : [];
  });
}

/**
 * The reports that are marked with `reportEduDocLink` in visible text on any page: `/sveden/document` of the official
 * site, or the page of the report where that is a site of its own. Newest years first; those of no year last.
 */
export function findReports(site: SiteUnderCheck): readonly SiteReport[] {
  const found = [...site.crawl.pages.values()].flatMap(({ address, page }) =>
    page.marked
      .filter(({ names, visible }) => visible && names.includes('reportEduDocLink'))
      .flatMap((element) => ofElement(site, address, element)),
  );
  return found.sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
}
