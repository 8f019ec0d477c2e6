import { stageFile } from './stageFile.ts';

/**
 * Writes a file beside the old one and puts it in its place when it is whole and on disk; until then, and if anything
 * fails, the old one stays.
 */
export async function replaceFile(
  file: string,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const staged = await stageFile(file, lines);
  try {
    await staged.put();
  } catch (error) {
    await staged.drop();
    throw error;
  }
}
