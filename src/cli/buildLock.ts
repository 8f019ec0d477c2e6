import { mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    // A process of somebody else may not be signalled, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Runs the work while no other process builds in the same folder: two builds share its caches and would publish each
 * other's pages. `undefined`: another one is at it. What a killed build left behind is taken over.
 */
export async function withBuildLock<T>(
  folder: string,
  work: () => Promise<T>,
): Promise<T | undefined> {
  const file = path.join(folder, 'lock');
  await mkdir(folder, { recursive: true });
  const holder = Number(await readFile(file, 'utf8').catch(() => NaN));
  if (holder > 0 && holder !== process.pid && isRunning(holder)) return undefined;
  await rm(file, { force: true });
  const handle = await open(file, 'wx').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return undefined;
    throw error;
  });
  if (handle === undefined) return undefined;
  try {
    await handle.writeFile(String(process.pid));
    await handle.close();
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}
