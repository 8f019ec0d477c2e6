import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Characters that are written at once. */
const CHUNK = 256 * 1024;

/**
 * Writes a file beside the old one and puts it in its place when it is whole and on disk; until then, and if anything
 * fails, the old one stays.
 */
export async function replaceFile(
  file: string,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true });
  // A name with a dot in front is passed over by those who read the folder.
  const temporary = path.join(folder, `.${path.basename(file)}.new`);
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
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
