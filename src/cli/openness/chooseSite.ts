import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Site } from '../../openness/site.ts';
import { refuseFor } from '../refuse.ts';
import { folderSite } from './folderSite.ts';
import { isLocal, localSite, LOOP, NO_ANSWER } from './localSite.ts';

const WEB = /^https?:\/\//i;

async function isFolder(folder: string): Promise<boolean> {
  return (await stat(folder).catch(() => undefined))?.isDirectory() === true;
}

async function opens(site: Site): Promise<boolean> {
  return (await site.open('/')).status === 200;
}

/** The folders right inside of one that hold a site: `wget` makes one named after the site. */
async function sitesInside(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const found = await Promise.all(
    names.map(async (name) =>
      (await opens(folderSite(path.join(folder, name), []))) ? [name] : [],
    ),
  );
  return found.flat().sort();
}

async function chooseFolder(named: string, origins: readonly string[]): Promise<Site | number> {
  // npm changes the working folder to its own; the folder is named from where the command was typed.
  const folder = path.resolve(process.env['INIT_CWD'] ?? '', named);
  if (!(await isFolder(folder))) return refuseFor('САЙТ-01', { named });
  const site = folderSite(folder, origins);
  if (await opens(site)) return site;
  return refuseFor('САЙТ-04', { named, inside: await sitesInside(folder) });
}

async function chooseLocal(named: string, origins: readonly string[]): Promise<Site | number> {
  const site = localSite(named, origins);
  const { status } = await site.open('/');
  if (status === 200) return site;
  if (status === NO_ANSWER) return refuseFor('САЙТ-03', { named });
  return refuseFor('САЙТ-05', { named, status, loops: status === LOOP });
}

/**
 * The site that was named, whose main page opens; else an exit code, and why is said already.
 * @param address by which a copied site names itself.
 */
export async function chooseSite(
  named: string,
  address: string | undefined,
): Promise<Site | number> {
  const origins = address === undefined ? [] : [new URL(address).origin];
  if (isLocal(named)) return chooseLocal(named, origins);
  return WEB.test(named) ? refuseFor('САЙТ-02', { named }) : chooseFolder(named, origins);
}
