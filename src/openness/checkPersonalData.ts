import { unchecked, verdict, type Finding } from './finding.ts';
import { personalTraces } from './personal/personalTraces.ts';
import type { TableRow } from './page.ts';
import type { SiteUnderCheck } from './siteUnderCheck.ts';
import { listAddresses } from './words.ts';

interface Text {
  readonly address: string;
  readonly text: string;
  readonly unmarked: string;
  readonly rows: readonly TableRow[];
}

function textsOf({ crawl, texts }: SiteUnderCheck): readonly Text[] {
  const pages = [...crawl.pages.values()].map(({ address, page }) => ({
    address,
    text: page.text,
    unmarked: page.unmarkedText,
    rows: page.rows,
  }));
  const files = [...texts].flatMap(([address, read]) =>
    read.kind === 'text' ? [{ address, text: read.text, unmarked: '', rows: [] }] : [],
  );
  return [...pages, ...files];
}

/** Personal data that the site shows to everybody; the result names kinds and pages, never the data. */
export function checkPersonalData(site: SiteUnderCheck): readonly Finding[] {
  const read = textsOf(site).map(({ address, text, unmarked, rows }) => ({
    address,
    ...personalTraces(text, unmarked, rows),
  }));
  const forbidden = read.filter((one) => one.forbidden.length > 0);
  const doubtful = read.filter((one) => one.doubtful.length > 0);
  const kinds = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())].join(', ');
  return [
    {
      ...verdict(
        'site.personal-data',
        forbidden.length === 0,
        forbidden.length === 0
          ? 'не найдены'
          : `похоже на: ${kinds(forbidden.map((one) => one.forbidden))}`,
        listAddresses(forbidden.map(({ address }) => address)),
      ),
      number: forbidden.length,
    },
    doubtful.length === 0
      ? verdict('site.personal-contacts', true, 'не найдены')
      : unchecked(
          'site.personal-contacts',
          `${kinds(doubtful.map((one) => one.doubtful))}: чьи, программа не знает`,
          listAddresses(doubtful.map(({ address }) => address)),
        ),
  ];
}
