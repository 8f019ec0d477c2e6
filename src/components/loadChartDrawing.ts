import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The drawing of a chart as SVG text, from the cache that the build filled before the pages. */
export async function loadChartDrawing(key: string): Promise<string> {
  const folder = process.env['VSOKO_CHARTS'];
  if (folder === undefined) throw new Error('VSOKO_CHARTS is not set: run `npm run build`');
  return readFile(path.join(folder, `${key}.svg`), 'utf8');
}
