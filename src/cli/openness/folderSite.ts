import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { NOT_FOUND, type Site } from '../../openness/site.ts';
import { mediaType } from './mediaType.ts';

async function fileOf(folder: string, address: string): Promise<string | undefined> {
  const [pathname = ''] = address.split('?');
  const name = path.join(folder, decodeURIComponent(pathname));
  for (const file of [name, path.join(name, 'index.html'), `${name}.html`]) {
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile() === true) return file;
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
 * too. Nothing outside of the folder is read.
 * @param origins under which a mirrored site links to itself.
 */
export function folderSite(folder: string, origins: readonly string[]): Site {
  return {
    origins,
    async open(address) {
      try {
        const file = await fileOf(folder, address);
        if (file === undefined || !(await isInside(folder, file))) return NOT_FOUND;
        const { mtime } = await stat(file);
        return {
          status: 200,
          type: mediaType(file),
          bytes: await readFile(file),
          lastModified: mtime.toISOString().slice(0, 10),
        };
      } catch {
        return NOT_FOUND; // an address that is no name of a file
      }
    },
  };
}
