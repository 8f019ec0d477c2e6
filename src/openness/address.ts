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

/** A part of a page that a link leads to. */
export interface Fragment {
  /** Of the page, from the site's root. */
  readonly address: string;
  /** The id of the part, decoded. */
  readonly name: string;
}

/** The top of any page; addresses that a script reads; words that the browser looks for. */
const NO_PART = /^(?:top$|[!/]|:~:)/i;

/**
 * The part of a page that a link leads to; undefined where it leads to none, or to another site.
 * @example readFragment('#plan', '/a', []) // { address: '/a', name: 'plan' }
 */
export function readFragment(
  href: string,
  page: string,
  origins: readonly string[],
): Fragment | undefined {
  const base = URL.parse(page, NOWHERE);
  const url = base === null ? null : URL.parse(href.trim(), base);
  if (url === null || (url.origin !== NOWHERE && !origins.includes(url.origin))) return undefined;
  const written = url.hash.slice(1);
  if (written === '' || NO_PART.test(written)) return undefined;
  return { address: url.pathname + url.search, name: decode(written) };
}

/** `%D1%83` as «у»; what is no such code stays as it is. */
function decode(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/**
 * The query of an address in the name of a file, as `wget` writes it: `index.php?id=3`, on Windows `index.php@id=3`.
 */
const QUERY_IN_NAME = /%3F|(?<=\.\w+)@/i;
const MAIN_PAGE = /(?:\/(?:index|default)\.(?:html?|php|shtml|aspx?)|\/|(?<=[^/])\.html?)$/i;

/**
 * One key for the spellings of one page: `/a`, `/a/`, `/a/index.html`, `/a.html`; also for a page with a query and the
 * file in which a copy of the site keeps it.
 * @example pageKey('/sveden/common/index.html') // '/sveden/common'
 * @example pageKey('/news.php%3Fid=3.html') // '/news.php?id=3'
 */
export function pageKey(address: string): string {
  const isFile = !address.includes('?') && QUERY_IN_NAME.test(address);
  const named = isFile ? address.replace(/\.html$/i, '').replace(QUERY_IN_NAME, '?') : address;
  const [path = '', ...query] = named.split('?');
  const plain = path.replace(MAIN_PAGE, '');
  return [plain === '' ? '/' : plain, ...query].join('?');
}
