import { parse } from 'parse5';
import type { Crawl } from './crawl.ts';
import { decodePage } from './decodePage.ts';
import { readFileText, type FileText } from './fileText.ts';
import { isHtml } from './isHtml.ts';
import { isPageForFile } from './pageForFile.ts';
import { REPORT_MARK } from './reportMark.ts';
import { readPage } from './readPage.ts';
import type { Opened, Site } from './site.ts';

/**
 * Reports on a site of their own, by URL: their text, or that the address does not open there. An address that is not
 * in the map belongs to a site nobody may open.
 */
export type ReportsBeside = ReadonlyMap<string, FileText | 'missing'>;

async function textOf(address: string, opened: Opened): Promise<FileText | 'missing'> {
  if (opened.status < 200 || opened.status > 299) return 'missing';
  if (isPageForFile(address, opened)) return 'missing';
  if (!isHtml(opened.type)) return readFileText({ address, opened });
  return { kind: 'text', text: readPage(parse(decodePage(opened.bytes))).text, signed: false };
}

/** Opens the reports that the checked site links to on another site of the school; empty where there is none. */
export async function openReportsBeside(
  { pages, outside }: Crawl,
  beside: Site | undefined,
): Promise<ReportsBeside> {
  const marked = new Set(
    [...pages.values()].flatMap(({ page }) =>
      page.marked
        .filter(({ names }) => names.includes(REPORT_MARK))
        .flatMap(({ links }) => links.flatMap(({ href }) => URL.parse(href)?.href ?? [])),
    ),
  );
  const found = new Map<string, FileText | 'missing'>();
  for (const { url } of outside) {
    const { origin, pathname, search } = new URL(url);
    if (beside?.origins.includes(origin) !== true || !marked.has(url) || found.has(url)) continue;
    found.set(url, await textOf(pathname, await beside.open(pathname + search)));
  }
  return found;
}
