import type { ProblemLog } from '../kit/problemLog.ts';
import type { SchoolFolder } from './schoolFolder.ts';

/** The text of a small file; one that the disk does not give is a problem (ПАП-05) and `undefined`. */
export async function readTextFile(
  folder: SchoolFolder,
  path: string,
  log: ProblemLog,
): Promise<string | undefined> {
  try {
    return await folder.readText(path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
    log.add({ code: 'ПАП-05', place: { file: path }, details: { reason } });
    return undefined;
  }
}
