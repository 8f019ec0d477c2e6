/** Any host will do: a link is resolved against it to see whether it stays inside. */
const NOWHERE = 'http://site.invalid';

/** Where a link leads. */
export type Target =
  | { readonly kind: 'inside'; readonly address: string }
  | { readonly kind: 'outside'; readonly url: string }
  /** `mailto:`, `tel:`, a part of the same page. */
  | { readonly kind: 'none' };

/**
 * Where a link of a page leads. A fragment is dropped; a query is kept, since an old school site tells its pages by it.
 * @param page address of the page from the site's root.
 * @param origins under which the site knows itself.
 */
export function readTarget(href: string, page: string, origins: readonly string[]): Target {
  if (href.trim() === '' || href.startsWith('#')) return { kind: 'none' };
  const base = URL.parse(page, NOWHERE);
  const url = base === null ? null : URL.parse(href.trim(), base);
  if (url === null) return { kind: 'none' };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'none' };
  const own = url.origin === NOWHERE || origins.includes(url.origin);
  if (!own) return { kind: 'outside', url: url.href };
  return { kind: 'inside', address: url.pathname + url.search };
}

/**
 * One key for the spellings of one page: `/a`, `/a/` and `/a/index.html`.
 * @example pageKey('/sveden/common/index.html') // '/sveden/common'
 */
export function pageKey(address: string): string {
  const [path = '', query] = address.split('?');
  const plain = path.replace(/(?:\/index\.html?|\/)$/i, '');
  return (plain === '' ? '/' : plain) + (query === undefined ? '' : `?${query}`);
}
