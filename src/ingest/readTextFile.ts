import { UNREADABLE } from '../kit/textOfBytes.ts';
import type { ProblemLog } from '../kit/problemLog.ts';
import type { SchoolFolder } from './schoolFolder.ts';

/**
 * The text of a small file. One that the disk does not give (ПАП-05) or that has no readable letters (ШК-08) is a
 * problem and `undefined`: what stands for an unreadable letter would be printed as it is.
 */
export async function readTextFile(
  folder: SchoolFolder,
  path: string,
  log: ProblemLog,
): Promise<string | undefined> {
  try {
    const text = await folder.readText(path);
    if (!UNREADABLE.test(text)) return text;
    const row = text.split(/\r\n|\n|\r/u).findIndex((line) => UNREADABLE.test(line)) + 1;
    log.add({ code: 'ШК-08', place: { file: path, row }, details: {} });
    return undefined;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
    log.add({ code: 'ПАП-05', place: { file: path }, details: { reason } });
    return undefined;
  }
}
