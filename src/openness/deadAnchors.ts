import { pageKey, readFragment } from './address.ts';
import type { SiteUnderCheck } from './siteUnderCheck.ts';

/** A link to a part of a page that is not there. */
export interface DeadAnchor {
  /** Address of the page with the part: `/a#plan`. */
  readonly address: string;
  /** Address of the page with the link. */
  readonly from: string;
  /** False where a script of the page could make the part. */
  readonly isSure: boolean;
}

/**
 * Links to parts of pages that have no such part, by the pages that were opened; each part once, by its first link.
 * What a script answers to, a button drawn as a link or an address of its own after the `#`, is no link to a part.
 */
export function deadAnchors({
  crawl,
  origins,
}: Pick<SiteUnderCheck, 'crawl' | 'origins'>): readonly DeadAnchor[] {
  const dead = new Map<string, DeadAnchor>();
  for (const { address: from, page } of crawl.pages.values()) {
    for (const { href, isControl } of page.links) {
      const part = isControl ? undefined : readFragment(href, from, origins);
      const target = part === undefined ? undefined : crawl.pages.get(pageKey(part.address));
      if (part === undefined || target === undefined) continue;
      if (target.page.anchors.has(part.name)) continue;
      const address = `${target.address}#${part.name}`;
      if (!dead.has(address)) dead.set(address, { address, from, isSure: !target.page.hasScript });
    }
  }
  return [...dead.values()];
}
