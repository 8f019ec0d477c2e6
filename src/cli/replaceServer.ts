import { cp, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Puts the compiled server beside the pages; one that runs has read its files and is not disturbed. */
export async function replaceServer(compiled: string, published: string): Promise<void> {
  const [fresh, old] = [`${published}.new`, `${published}.old`];
  for (const leftover of [fresh, old]) await rm(leftover, { recursive: true, force: true });
  await cp(path.join(compiled, 'server'), fresh, { recursive: true });
  await rename(published, old).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  });
  await rename(fresh, published);
  await rm(old, { recursive: true, force: true });
}
