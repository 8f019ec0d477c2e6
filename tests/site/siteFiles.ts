import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every file of a built site by its address: `/reports/index.html`. */
export function siteFiles(folder: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, Buffer] => {
      const file = path.join(entry.parentPath, entry.name);
      return [`/${path.relative(folder, file).split(path.sep).join('/')}`, readFileSync(file)];
    });
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The HTML pages among them, as text. */
export function sitePages(folder: string): ReadonlyMap<string, string> {
  return new Map(
    [...siteFiles(folder)]
      .filter(([address]) => address.endsWith('.html'))
      .map(([address, bytes]) => [address, bytes.toString('utf8')]),
  );
}
