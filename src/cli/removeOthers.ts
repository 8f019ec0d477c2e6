import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** Deletes the folders beside this one: another version of the program filled them. */
export async function removeOthers(folder: string): Promise<void> {
  const all = path.dirname(folder);
  for (const name of await readdir(all)) {
    if (name !== path.basename(folder)) await rm(path.join(all, name), { recursive: true });
  }
}
