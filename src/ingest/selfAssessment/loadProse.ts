import { order462 } from '../../catalogue/order462.ts';
import type { ProblemLog } from '../../kit/problemLog.ts';
import { readTextFile } from '../readTextFile.ts';
import type { SchoolFolder } from '../schoolFolder.ts';
import type { Prose } from './prose.ts';
import { readProse } from './readProse.ts';

/**
 * The school's own sections of a year's report, by slug. A section that the order demands and nobody wrote is named
 * (РЗД-07).
 * @param sections paths of the files that are there, by slug.
 */
export async function loadProse(
  folder: SchoolFolder,
  year: number,
  sections: ReadonlyMap<string, string>,
  log: ProblemLog,
): Promise<ReadonlyMap<string, Prose>> {
  const prose = new Map<string, Prose>();
  for (const { slug, title, about, demanded } of order462) {
    const file = sections.get(slug);
    if (file === undefined) {
      const place = { file: `data/self-assessment/${year}/${slug}.md` };
      if (demanded) log.add({ code: 'РЗД-07', place, details: { title, about } });
      continue;
    }
    const text = await readTextFile(folder, file, log);
    if (text !== undefined) prose.set(slug, { file, blocks: readProse(file, text, log) });
  }
  return prose;
}
