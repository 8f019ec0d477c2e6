import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Day of the newest file under a term's folder, YYYY-MM-DD, the table of the check itself left out; undefined where
 * there is none.
 */
export async function lastChange(folder: string): Promise<string | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'openness.csv');
  const times = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(path.join(parentPath, name))).mtime),
  );
  return times
    .map((time) => time.toISOString().slice(0, 10))
    .sort()
    .at(-1);
}
