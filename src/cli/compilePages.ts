import { createHash } from 'node:crypto';
import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import { programHash } from './programHash.ts';
import { PROJECT_ROOT } from './roots.ts';

/** What the compiled pages are made of: the program, not the school's data. */
const SOURCES = [
  'src',
  'public',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

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
  const name = await programHash(SOURCES, address);
  const folder = path.join(work, name);
  const found = await readdir(work).catch((): string[] => []);
  if (found.includes(name)) return { folder, isNew: false };
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Whatever called the command (a test runner says `test`): what is published is never a development bundle.
  process.env['NODE_ENV'] = 'production';
  // Astro would draw a key at random for islands and actions, of which there are none: same input, same bytes.
  process.env['ASTRO_KEY'] = createHash('sha256').update(name).digest('base64');
  // Astro keeps its half-ready modules below the working folder and looks for packages from there.
  process.chdir(PROJECT_ROOT);
  const half = path.join(work, 'half');
  await rm(half, { recursive: true, force: true });
  await build({
    root: PROJECT_ROOT,
    outDir: half,
    cacheDir: path.join(work, 'astro'),
    logLevel: 'error',
    ...address,
  });
  await rename(half, folder);
  // Only now: until the new program stood, the last one was the good one.
  for (const other of found) await rm(path.join(work, other), { recursive: true, force: true });
  return { folder, isNew: true };
}
