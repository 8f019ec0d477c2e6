const MAIN_PAGES = [
  'index.html',
  'index.htm',
  'index.php',
  'index.shtml',
  'index.asp',
  'index.aspx',
]
  .concat('default.asp', 'default.aspx')
  .flatMap((name) => (/html?$/.test(name) ? [name] : [name, `${name}.html`]));
/** Without its query such an address is another page. */
const DYNAMIC = /\.(?:php\d?|phtml|aspx?|jsp|cgi|pl)$/i;

/** A file of a site's folder where an address may lie. */
export interface FileName {
  readonly name: string;
  /** The address is that of a folder: its page's links start from there. */
  readonly isMainPage: boolean;
}

function withQuery(path: string, query: string): readonly string[] {
  const bases = [path.replace(/\/$/, '/index.html'), `${path.replace(/\/$/, '')}/index.html`];
  const queries = [query, decodeURIComponent(query)].map((one) => one.replaceAll('/', '%2F'));
  return bases.flatMap((base) =>
    queries
      .flatMap((one) => [`${base}?${one}`, `${base}@${one}`])
      .flatMap((name) => [name, `${name}.html`]),
  );
}

/**
 * The files in which an address may lie, likeliest first: as a static host lays them out, and as `wget -m` does, which
 * keeps the query in the name (`index.php?id=3`; with `@` on Windows) and adds `.html` where it is told to (`-E`).
 * @throws URIError where the address is no text.
 */
export function fileNames(address: string): readonly FileName[] {
  const [encoded = '', ...rest] = address.split('?');
  const query = rest.join('?');
  const path = decodeURIComponent(encoded);
  const plain = path.replace(/\/$/, '');
  const own = path.endsWith('/') ? [] : [path];
  const asked = rest.length === 0 ? [] : withQuery(path, query);
  const ignoring = rest.length === 0 || !DYNAMIC.test(path);
  const page = (isMainPage: boolean) => (name: string) => ({ name, isMainPage });
  return [
    ...asked.map(page(path.endsWith('/'))),
    ...(ignoring ? own.map(page(false)) : []),
    ...(ignoring ? MAIN_PAGES.map((name) => `${plain}/${name}`).map(page(true)) : []),
    ...(ignoring && plain !== '' ? [`${plain}.html`].map(page(false)) : []),
  ];
}
