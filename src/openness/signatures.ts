import type { SiteSection } from '../catalogue/site/siteSection.ts';
import { pageKey, readTarget } from './address.ts';
import type { Crawl, CrawledPage } from './crawl.ts';
import type { PageLink } from './page.ts';

/** A marked element of a subsection, as the regulator counts it. */
export interface CountedElement {
  /** Address of the page it stands on. */
  readonly page: string;
  readonly visible: boolean;
  readonly text: string;
  readonly links: readonly PageLink[];
}

/** Elements by signature: `fullName`, or `uchredLaw>nameUchred` for a part inside its row. */
export type Signatures = ReadonlyMap<string, readonly CountedElement[]>;

/** The regulator follows no more references to further pages of a subsection. */
const MOST_REFERENCES = 10;

/** Signature of an element, or of a part inside another. */
export function signature(name: string, parent?: string): string {
  return parent === undefined ? name : `${parent}>${name}`;
}

/** The subsection's own page, and the pages it refers to with `addRef`, each once. */
function pagesOf(section: SiteSection, crawl: Crawl, origins: readonly string[]): CrawledPage[] {
  const own = crawl.pages.get(pageKey(section.address));
  if (own === undefined) return [];
  const pages = new Map([[pageKey(own.address), own]]);
  for (const { names, links } of own.page.marked) {
    if (!names.includes('addRef')) continue;
    for (const { href } of links) {
      if (pages.size > MOST_REFERENCES) return [...pages.values()];
      const target = readTarget(href, own.address, origins);
      if (target.kind !== 'inside') continue;
      const further = crawl.pages.get(pageKey(target.address));
      if (further !== undefined) pages.set(pageKey(further.address), further);
    }
  }
  return [...pages.values()];
}

/** Which elements each name may be a part of. */
function parentsOf(section: SiteSection): ReadonlyMap<string, ReadonlySet<string>> {
  const parents = new Map<string, Set<string>>();
  for (const { name: parent, parts = [] } of section.properties) {
    for (const { name } of parts) {
      parents.set(name, (parents.get(name) ?? new Set<string>()).add(parent));
    }
  }
  return parents;
}

/**
 * The regulator's own count (methodical recommendations v9.0.0, part 5): all marked elements of the subsection in one
 * list, those of the pages behind `addRef` too; an element that may be a part belongs to the nearest of its parents
 * around it, whatever unmarked elements stand between; without one it is a root of its own; parts of parts are not
 * known. A name that is not in the map was not found. Empty where the subsection has no page.
 */
export function countSignatures(
  section: SiteSection,
  crawl: Crawl,
  origins: readonly string[],
): Signatures {
  const counted = new Map<string, CountedElement[]>();
  const parents = parentsOf(section);
  for (const { address, page } of pagesOf(section, crawl, origins)) {
    for (const { names, visible, text, links, around } of page.marked) {
      const element = { page: address, visible, text, links };
      for (const name of names) {
        const allowed = parents.get(name);
        const parent = around
          .flatMap((place) => page.marked[place]?.names ?? [])
          .find((one) => allowed?.has(one) === true);
        const key = signature(name, parent);
        counted.set(key, [...(counted.get(key) ?? []), element]);
      }
    }
  }
  return counted;
}
