import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_ROOT } from './roots.ts';

/**
 * 16 hexadecimal digits over the program's own files, over Node and over `more`: what was made of them before can be
 * used again.
 * @param sources files and folders, from the program's folder.
 */
export async function programHash(
  sources: readonly string[],
  more: unknown = null,
): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([process.version, more]));
  for (const source of sources) {
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
