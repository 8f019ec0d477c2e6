import path from 'node:path';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.json', 'application/json; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.woff2', 'font/woff2'],
]);

/** What a static host says a file is. @param pathname of an address; a folder's is that of its page. */
export function contentType(pathname: string): string {
  const extension = pathname.endsWith('/') ? '.html' : path.extname(pathname);
  return TYPES.get(extension) ?? 'text/plain';
}
