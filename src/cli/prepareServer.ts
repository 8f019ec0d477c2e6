import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Replacement } from './replaceFolders.ts';

/**
 * Copies the compiled server beside the published one, ready to take its place. Nothing where the same program stands
 * there already: one that runs loads parts of itself with the first answer it takes, and must find them.
 */
export async function prepareServer(
  compiled: string,
  published: string,
): Promise<readonly Replacement[]> {
  const program = path.basename(compiled);
  const known = await readFile(path.join(published, 'program.txt'), 'utf8').catch(() => undefined);
  if (known === program) return [];
  const fresh = `${published}.new`;
  await rm(fresh, { recursive: true, force: true });
  await cp(path.join(compiled, 'server'), fresh, { recursive: true });
  await writeFile(path.join(fresh, 'program.txt'), program);
  return [{ fresh, published }];
}
