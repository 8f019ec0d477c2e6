import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** How the new site differs from the one it replaces, in files. */
export interface SiteDifference {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

async function hashes(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    },
  );
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    found.set(path.relative(folder, file), createHash('sha256').update(bytes).digest('hex'));
  }
  return found;
}

/** Compares a finished site with the published one; all of it is new where nothing is published. */
export async function siteDifference(fresh: string, published: string): Promise<SiteDifference> {
  const [before, after] = [await hashes(published), await hashes(fresh)];
  const kept = [...after.keys()].filter((file) => before.has(file));
  return {
    added: after.size - kept.length,
    changed: kept.filter((file) => before.get(file) !== after.get(file)).length,
    removed: before.size - kept.length,
  };
}
