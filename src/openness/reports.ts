import { pageKey, readTarget } from './address.ts';
import type { Crawl } from './crawl.ts';
import { DATE, readDate, readYears } from './dates.ts';
import type { FileText } from './fileText.ts';
import type { MarkedElement } from './page.ts';
import { REPORT_MARK } from './reportMark.ts';
import { saysApproved } from './stamp.ts';
import type { SiteUnderCheck } from './siteUnderCheck.ts';

/** A report on self-assessment that the site shows. */
export interface SiteReport {
  /** Calendar year it is about; absent where nothing says it. */
  readonly year?: number;
  /** The page on which it is marked. */
  readonly page: string;
  /** Address of the document; it may be a page as well. */
  readonly address: string;
  /** Whether the document opens; absent where it lies on another site, which is not opened. */
  readonly opens?: boolean;
  /** Fewest clicks from the main page; absent where no links lead there. */
  readonly clicks?: number;
  /** YYYY-MM-DD: the day it was published, or else confirmed, by what is written. */
  readonly date?: string;
  readonly lastModified?: string;
  readonly text: FileText['kind'];
  /** Signed electronically, or said to be approved: beside the link or in the document. */
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
  const marks = page?.marked.filter(({ names }) => names.includes(REPORT_MARK)) ?? [];
  return page !== undefined && marks.length === 1 ? page.text : '';
}

/** The paragraph or row around a report; only its own text where several reports stand in one. */
function sentenceOf(crawl: Crawl, address: string, { near, text }: MarkedElement): string {
  const marks = crawl.pages.get(pageKey(address))?.page.marked ?? [];
  const same = marks.filter((one) => one.names.includes(REPORT_MARK) && one.near === near);
  return same.length === 1 ? near : text;
}

/** A document as far as it was opened. */
interface OpenedReport {
  readonly opens?: boolean;
  readonly body: string;
  readonly text: SiteReport['text'];
  readonly signed: boolean;
  readonly clicks?: number;
  readonly lastModified?: string;
}

function ofText(read: FileText | undefined): Pick<OpenedReport, 'body' | 'text' | 'signed'> {
  return {
    body: read?.kind === 'text' ? read.text : '',
    text: read?.kind ?? 'unread',
    signed: read?.kind === 'text' && read.signed,
  };
}

function openInside({ crawl, texts }: SiteUnderCheck, address: string): OpenedReport {
  const key = pageKey(address);
  const asPage = crawl.pages.get(key);
  const asFile = crawl.files.get(key);
  const lastModified = asPage?.lastModified ?? asFile?.opened.lastModified;
  return {
    ...(asPage === undefined
      ? ofText(texts.get(key))
      : { body: asPage.page.text, text: 'text', signed: false }),
    opens: asPage !== undefined || asFile !== undefined,
    ...(asPage?.clicks === undefined ? {} : { clicks: asPage.clicks }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

function openOutside({ beside }: SiteUnderCheck, url: string): OpenedReport {
  const read = beside.get(url);
  if (read === 'missing') return { ...ofText(undefined), opens: false };
  return { ...ofText(read), ...(read === undefined ? {} : { opens: true }) };
}

function toReport(
  { crawl }: SiteUnderCheck,
  page: string,
  address: string,
  element: MarkedElement,
  own: string,
  opened: OpenedReport,
): SiteReport {
  const { body, signed, ...rest } = opened;
  const near = sentenceOf(crawl, page, element);
  const year = yearIn(own) ?? yearIn(address) ?? yearIn(near) ?? yearIn(body.slice(0, 2000));
  const said = [near, body, pageOfOne(crawl, page)];
  const date =
    year === undefined
      ? undefined
      : said.map((words) => publishedOn(words, year)).find((day) => day !== undefined);
  const fromPage = crawl.pages.get(pageKey(page))?.clicks;
  const clicks = opened.clicks ?? (fromPage === undefined ? undefined : fromPage + 1);
  return {
    ...rest,
    page,
    address,
    signed: signed || SAYS_SIGNED.test(near) || saysApproved(body),
    ...(year === undefined ? {} : { year }),
    ...(clicks === undefined ? {} : { clicks }),
    ...(date === undefined ? {} : { date }),
  };
}

function ofElement(site: SiteUnderCheck, page: string, element: MarkedElement): SiteReport[] {
  if (element.links.length === 0) {
    return [toReport(site, page, page, element, element.text, openInside(site, page))];
  }
  return element.links.flatMap(({ href, text }) => {
    const target = readTarget(href, page, site.origins);
    if (target.kind === 'none') return [];
    return target.kind === 'inside'
      ? [toReport(site, page, target.address, element, text, openInside(site, target.address))]
      : [toReport(site, page, target.url, element, text, openOutside(site, target.url))];
  });
}

/**
 * The reports that are marked with `reportEduDocLink` in visible text on any page: `/sveden/document` of the official
 * site, or the page of the report where that is a site of its own. A report may lie on another site of the school.
 * Newest years first; those of no year last.
 */
export function findReports(site: SiteUnderCheck): readonly SiteReport[] {
  const found = [...site.crawl.pages.values()].flatMap(({ address, page }) =>
    page.marked
      .filter(({ names, visible }) => visible && names.includes(REPORT_MARK))
      .flatMap((element) => ofElement(site, address, element)),
  );
  return found.sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
}
