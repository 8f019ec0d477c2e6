import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { assessSchool } from '../../src/cli/assessSchool.ts';
import { publishSchool } from '../../src/cli/publishSchool.ts';
import { loadChecked } from '../../src/cli/loadChecked.ts';
import { writeDocuments } from '../../src/cli/writeDocuments.ts';
import { siteView } from '../../src/report/siteView.ts';

/**
 * Seconds for the PDF and the Word file of the latest report of самообследование, from nothing but its paper and the
 * drawings.
 * @param root a school that was built: its drawings are used.
 */
export async function timeDocuments(root: string): Promise<number> {
  const { loaded, years } = await loadChecked(root);
  if (loaded === undefined) throw new Error(`timeDocuments: ${root} cannot be read`);
  const input = publishSchool(loaded, assessSchool(loaded), 'public', '2026-09-01', years);
  const latest = siteView(input).papers.filter(({ path: at }) =>
    at.startsWith('/self-assessment/'),
  );
  const all = path.join(root, '.vsoko/charts');
  const charts = path.join(all, readdirSync(all)[0] ?? '');
  const folder = mkdtempSync(path.join(tmpdir(), 'vsoko-documents-'));
  const places = { charts, store: path.join(folder, 'made/now'), site: path.join(folder, 'site') };
  const from = performance.now();
  await writeDocuments(latest.slice(0, 1), places);
  const seconds = (performance.now() - from) / 1000;
  rmSync(folder, { recursive: true });
  return seconds;
}
