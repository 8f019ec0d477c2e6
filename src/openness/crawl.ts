import { parse } from 'parse5';
import { pageKey, readTarget } from './address.ts';
import { decodePage } from './decodePage.ts';
import { isHtml } from './isHtml.ts';
import type { Page } from './page.ts';
import { isPageForFile } from './pageForFile.ts';
import { readPage } from './readPage.ts';
import type { Opened, Site } from './site.ts';
import { sheetReader } from './styles/sheetReader.ts';

/** A page of the site, read. */
export interface CrawledPage {
  readonly address: string;
  readonly page: Page;
  /** Fewest clicks from the main page; absent where no link leads to it. */
  readonly clicks?: number;
  readonly lastModified?: string;
}

/** Anything else that a page links to. */
export interface CrawledFile {
  readonly address: string;
  readonly opened: Opened;
  /** Address of the first page that links to it. */
  readonly from: string;
}

/** A link that does not give what it leads to. */
export interface BrokenLink {
  readonly address: string;
  readonly from: string;
  /** True where a page came instead of a document. */
  readonly isPage: boolean;
}

/** What a walk over a site has found. */
export interface Crawl {
  /** By `pageKey`, in the order they were found. */
  readonly pages: ReadonlyMap<string, CrawledPage>;
  readonly files: ReadonlyMap<string, CrawledFile>;
  readonly broken: readonly BrokenLink[];
  /** Links to other sites, which are not opened. */
  readonly outside: readonly { readonly url: string; readonly from: string }[];
  /** True where the site has more than `most` addresses: the rest was not looked at. */
  readonly cut: boolean;
}

interface Step {
  readonly address: string;
  readonly from: string;
  readonly clicks?: number;
}

/**
 * Walks over a site from its main page, breadth first, so that the clicks are the fewest; then over the addresses that
 * the regulator opens whether anything links to them or not. Each address is opened once, none of another site, and
 * no more than `most`.
 */
export async function crawl(site: Site, known: readonly string[], most: number): Promise<Crawl> {
  const pages = new Map<string, CrawledPage>();
  const files = new Map<string, CrawledFile>();
  const broken: BrokenLink[] = [];
  const outside: { url: string; from: string }[] = [];
  const seen = new Set<string>();
  const queue: Step[] = [];
  const readSheets = sheetReader(site);
  let cut = false;

  function add(step: Step): void {
    const key = pageKey(step.address);
    if (seen.has(key)) return;
    if (seen.size >= most) {
      cut = true;
      return;
    }
    seen.add(key);
    queue.push(step);
  }

  function addLinks(page: Page, { address, clicks }: Step): void {
    const hrefs = [...page.links.map(({ href }) => href), ...page.resources];
    for (const href of hrefs) {
      const target = readTarget(href, address, site.origins);
      if (target.kind === 'outside') outside.push({ url: target.url, from: address });
      if (target.kind !== 'inside') continue;
      add({
        address: target.address,
        from: address,
        ...(clicks === undefined ? {} : { clicks: clicks + 1 }),
      });
    }
  }

  async function visit(step: Step): Promise<void> {
    const opened = await site.open(step.address);
    const { status, type, bytes, lastModified } = opened;
    const key = pageKey(step.address);
    if (status < 200 || status > 299) {
      if (step.from !== '') broken.push({ address: step.address, from: step.from, isPage: false });
    } else if (isPageForFile(step.address, opened)) {
      broken.push({ address: step.address, from: step.from, isPage: true });
    } else if (isHtml(type)) {
      const document = parse(decodePage(bytes));
      const address = opened.address ?? step.address;
      const page = readPage(document, await readSheets(document, address));
      pages.set(key, {
        address,
        page,
        ...(step.clicks === undefined ? {} : { clicks: step.clicks }),
        ...(lastModified === undefined ? {} : { lastModified }),
      });
      addLinks(page, { ...step, address });
    } else {
      files.set(key, { address: step.address, opened, from: step.from });
    }
  }

  async function visitAll(): Promise<void> {
    for (let step = queue.shift(); step !== undefined; step = queue.shift()) await visit(step);
  }

  add({ address: '/', from: '', clicks: 0 });
  await visitAll();
  for (const address of known) add({ address, from: '' });
  await visitAll();
  return { pages, files, broken, outside, cut };
}
