import { pageKey, readTarget } from './address.ts';
import { verdict, type Finding } from './finding.ts';
import type { SiteUnderCheck } from './siteUnderCheck.ts';
import { listAddresses } from './words.ts';

/** Documents are what a marked element links to; other pictures are pictures. */
function documentKeys({ crawl, origins }: SiteUnderCheck): ReadonlySet<string> {
  const keys = [...crawl.pages.values()].flatMap(({ address, page }) =>
    page.marked.flatMap(({ links }) =>
      links.flatMap(({ href }) => {
        const target = readTarget(href, address, origins);
        return target.kind === 'inside' ? [pageKey(target.address)] : [];
      }),
    ),
  );
  return new Set(keys);
}

/** Files whose text nobody can search or copy: scanned PDF, and pictures that stand for documents. */
export function checkTextLayers(site: SiteUnderCheck): Finding {
  const documents = documentKeys(site);
  const scanned = [...site.crawl.files].flatMap(([key, { address, opened }]) => {
    if (site.texts.get(key)?.kind !== 'no-text') return [];
    return opened.type.startsWith('image/') && !documents.has(key) ? [] : [address];
  });
  const found = scanned.length === 0 ? 'сканов нет' : `без текста: ${scanned.length}`;
  return {
    ...verdict('site.text-layer', scanned.length === 0, found, listAddresses(scanned)),
    number: scanned.length,
  };
}
