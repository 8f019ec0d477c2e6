import { pageKey, readTarget } from './address.ts';
import { unchecked, verdict, type Finding } from './finding.ts';
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

/**
 * Files whose text nobody can search or copy: scanned PDF, and pictures that stand for documents. Where none is found
 * but a PDF does not open, nobody knows.
 */
export function checkTextLayers(site: SiteUnderCheck): Finding {
  const documents = documentKeys(site);
  const scanned = [...site.crawl.files].flatMap(([key, { address, opened }]) => {
    if (site.texts.get(key)?.kind !== 'no-text') return [];
    return opened.type.startsWith('image/') && !documents.has(key) ? [] : [address];
  });
  const code = 'site.text-layer';
  const damaged = [...site.crawl.files].flatMap(([key, { address }]) =>
    site.texts.get(key)?.kind === 'damaged' ? [address] : [],
  );
  if (scanned.length === 0 && damaged.length > 0) {
    const found = `не открываются как PDF: ${damaged.length}; откройте их сами и поищите в них слово`;
    return unchecked(code, found, listAddresses(damaged));
  }
  const found = scanned.length === 0 ? 'сканов нет' : `без текста: ${scanned.length}`;
  return {
    ...verdict(code, scanned.length === 0, found, listAddresses(scanned)),
    number: scanned.length,
  };
}
