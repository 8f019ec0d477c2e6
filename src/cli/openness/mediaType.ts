import path from 'node:path';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html'],
  ['.htm', 'text/html'],
  ['.pdf', 'application/pdf'],
  ['.csv', 'text/csv'],
  ['.txt', 'text/plain'],
  ['.css', 'text/css'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.gif', 'image/gif'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
]);

/** Media type of a file by its name; a page of a mirrored site may have no ending at all. */
export function mediaType(file: string): string {
  const ending = path.extname(file).toLowerCase();
  return ending === '' ? 'text/html' : (TYPES.get(ending) ?? 'application/octet-stream');
}
