import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Download } from '../report/siteView.ts';

/** Writes the files beside the reports into a rendered site; texts that need no page need no page generator. */
export async function writeDownloads(
  downloads: readonly Download[],
  folder: string,
): Promise<number> {
  for (const { path: address, text } of downloads) {
    const file = path.join(folder, address);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return downloads.length;
}
