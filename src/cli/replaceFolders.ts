import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** A finished folder and the place where it is to stand. */
export interface Replacement {
  readonly fresh: string;
  readonly published: string;
}

const oldOf = (published: string): string => `${published}.old`;

async function isThere(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    () => false,
  );
}

/**
 * Puts finished folders in the places of published ones by renaming: visitors never see half of one. Either all of
 * them stand afterwards or, when a renaming fails, all of the former ones do, and the error is thrown.
 */
export async function replaceFolders(replacements: readonly Replacement[]): Promise<void> {
  for (const { published } of replacements) {
    // A build was cut off between two renamings: the former folder is the published one.
    const isCutOff = !(await isThere(published)) && (await isThere(oldOf(published)));
    if (isCutOff) await rename(oldOf(published), published);
    await rm(oldOf(published), { recursive: true, force: true });
    await mkdir(path.dirname(published), { recursive: true });
  }
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const { fresh, published } of replacements) {
      if (await isThere(published)) {
        await rename(published, oldOf(published));
        undo.push(() => rename(oldOf(published), published));
      }
      await rename(fresh, published);
      undo.push(() => rename(published, fresh));
    }
  } catch (error) {
    for (const step of undo.toReversed()) await step();
    throw error;
  }
  for (const { published } of replacements) {
    await rm(oldOf(published), { recursive: true, force: true });
  }
}
