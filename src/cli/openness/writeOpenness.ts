import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BOM, renderCsvLine } from '../../kit/csvLine.ts';
import { formatCount } from '../../kit/format.ts';
import { openness } from '../../monitoring/tables/openness.ts';
import type { SiteCheck } from '../../openness/checkSite.ts';
import { opennessRows } from '../../openness/opennessRows.ts';

const ROWS = ['строка', 'строки', 'строк'] as const;

/**
 * Writes a check into the term's table, whole: the old table stays until the new one is there. Gives one sentence that
 * says what was written and what it replaced.
 */
export async function writeOpenness(root: string, term: string, check: SiteCheck): Promise<string> {
  const name = `data/${term}/${openness.file}`;
  const file = path.join(root, name);
  const rows = opennessRows(check);
  const before = await readFile(file, 'utf8').catch(() => undefined);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.tmp`, BOM + rows.map(renderCsvLine).join(''));
  await rename(`${file}.tmp`, file);
  const written = `${name}: записано ${formatCount(rows.length - 1, ROWS)}`;
  return before === undefined ? `${written}.` : `${written}, прежняя проверка заменена.`;
}
