import { stat } from 'node:fs/promises';
import path from 'node:path';
import { NOT_FOUND, type Site } from '../../openness/site.ts';
import { folderSite } from './folderSite.ts';

/**
 * The site of this program as it was last built, under the address that the school gave it; undefined where it was not
 * built. The report may lie there while the official site links to it.
 */
export async function builtSite(
  root: string,
  { site, base }: { readonly site: string; readonly base: string },
): Promise<Site | undefined> {
  const folder = path.join(root, 'dist/client');
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() !== true) return undefined;
  const built = folderSite(folder, [new URL(site).origin]);
  return {
    origins: built.origins,
    // An address outside of the site's own folder is somebody else's.
    open: (address) =>
      address.startsWith(base)
        ? built.open(`/${address.slice(base.length)}`)
        : Promise.resolve(NOT_FOUND),
  };
}
