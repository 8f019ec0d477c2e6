import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import { PROJECT_ROOT } from './roots.ts';

/** What the compiled pages depend on: the program, not the school's data. */
const SOURCES = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

/** Where the site will stand, as Astro needs it; compiled into every address. */
export interface SiteAddress {
  readonly site: string;
  readonly base: string;
}

/**
 * Compiles the pages, the styles, the scripts and the server into a folder of `work` named by a hash of what they are
 * made of, unless it is there already. Other figures need no other program: a rebuild with new data only renders.
 */
export async function compilePages(
  work: string,
  address: SiteAddress | undefined,
): Promise<{ readonly folder: string; readonly isNew: boolean }> {
  const folder = path.join(work, await hashOf(address));
  const found = await readdir(work).catch((): string[] => []);
  const isNew = !found.includes(path.basename(folder));
  if (!isNew) return { folder, isNew };
  await rm(work, { recursive: true, force: true });
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Astro keeps its half-ready modules below the working folder and looks for packages from there.
  process.chdir(PROJECT_ROOT);
  const half = path.join(work, 'half');
  await build({
    root: PROJECT_ROOT,
    outDir: half,
    cacheDir: path.join(work, 'astro'),
    logLevel: 'error',
    ...address,
  });
  await rename(half, folder);
  return { folder, isNew };
}

async function hashOf(address: SiteAddress | undefined): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([process.version, address ?? null]));
  for (const source of SOURCES) {
    for (const file of await filesOf(path.join(PROJECT_ROOT, source))) {
      hash.update(path.relative(PROJECT_ROOT, file)).update(await readFile(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** A file, or every file below a folder, in the order of their names. */
async function filesOf(source: string): Promise<readonly string[]> {
  const entries = await readdir(source, { recursive: true, withFileTypes: true }).catch(() => []);
  if (entries.length === 0) return [source];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
