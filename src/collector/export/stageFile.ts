import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** A file that lies whole and on disk beside the place it is meant for. */
export interface StagedFile {
  /** Where it lies meanwhile: the same folder, a dot in front of the name. */
  readonly temporary: string;
  /** Puts it in its place and in the place of what was there. Where that fails, both files stay. */
  readonly put: () => Promise<void>;
  /** Removes it; what was in its place stays. */
  readonly drop: () => Promise<void>;
}

/** Characters that are written at once. */
const CHUNK = 256 * 1024;

/** Writes a file beside its place and leaves its place alone. Nothing of it stays where that fails. */
export async function stageFile(
  file: string,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<StagedFile> {
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true });
  // A name with a dot in front is passed over by those who read the folder.
  const temporary = path.join(folder, `.${path.basename(file)}.new`);
  const drop = (): Promise<void> => rm(temporary, { force: true });
  try {
    const handle = await open(temporary, 'w');
    try {
      let text = '';
      for await (const line of lines) {
        text += line;
        if (text.length < CHUNK) continue;
        await handle.writeFile(text);
        text = '';
      }
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    await drop();
    throw error;
  }
  return { temporary, put: () => rename(temporary, file), drop };
}
