import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { NOT_FOUND, type Site } from '../../openness/site.ts';
import { fileNames } from './fileNames.ts';
import { mediaType } from './mediaType.ts';

interface Found {
  readonly file: string;
  readonly isMainPage: boolean;
}

async function findFile(folder: string, address: string): Promise<Found | undefined> {
  for (const { name, isMainPage } of fileNames(address)) {
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile() === true) return { file, isMainPage };
  }
  return undefined;
}

/** Whether a file lies in the folder, links followed. */
async function isInside(folder: string, file: string): Promise<boolean> {
  const [base, target] = await Promise.all([realpath(folder), realpath(file)]);
  return target.startsWith(base + path.sep);
}

/**
 * A built or mirrored site in a folder, as a static host would serve it: `/a/` is `a/index.html`, `/a` may be `a.html`
 * too; a page with a query is what `wget` saved under its name. Nothing outside of the folder is read.
 * @param origins under which a mirrored site links to itself.
 */
export function folderSite(folder: string, origins: readonly string[]): Site {
  return {
    origins,
    async open(address) {
      try {
        const found = await findFile(folder, address);
        if (found === undefined || !(await isInside(folder, found.file))) return NOT_FOUND;
        const { file, isMainPage } = found;
        const [{ mtime }, bytes] = await Promise.all([stat(file), readFile(file)]);
        const [pathname = ''] = address.split('?');
        return {
          status: 200,
          type: mediaType(file, bytes),
          bytes,
          ...(isMainPage && !pathname.endsWith('/') ? { address: `${pathname}/` } : {}),
          lastModified: mtime.toISOString().slice(0, 10),
        };
      } catch {
        return NOT_FOUND; // an address that is no name of a file
      }
    },
  };
}
