import { order462 } from '../../catalogue/order462.ts';
import type { ProblemLog } from '../../kit/problemLog.ts';
import { signsIn } from '../../kit/signs.ts';
import { readTextFile } from '../readTextFile.ts';
import type { SchoolFolder } from '../schoolFolder.ts';
import type { Prose } from './prose.ts';
import { readProse } from './readProse.ts';

/**
 * The school's own sections of a year's report, by slug. Sections that the order demands and nobody wrote are
 * named (РЗД-07), also where an empty file stands for them.
 * @param sections paths of the files that are there, by slug.
 */
export async function loadProse(
  folder: SchoolFolder,
  year: number,
  sections: ReadonlyMap<string, string>,
  log: ProblemLog,
): Promise<ReadonlyMap<string, Prose>> {
  const prose = new Map<string, Prose>();
  const unwritten: string[] = [];
  for (const { slug, title, demanded } of order462) {
    const file = sections.get(slug);
    if (file === undefined) {
      if (demanded) unwritten.push(`${slug}.md (${title})`);
      continue;
    }
    const text = await readTextFile(folder, file, log);
    if (text === undefined) continue;
    const blocks = readProse(file, text, log);
    prose.set(slug, { file, blocks, signs: signsIn(text) });
    // A file that was made and left empty, or has a heading alone, is no section yet.
    if (demanded && blocks.every(({ kind }) => kind === 'heading')) {
      unwritten.push(`${slug}.md (${title})`);
    }
  }
  if (unwritten.length > 0) {
    const place = { file: `data/self-assessment/${year}` };
    log.add({ code: 'РЗД-07', place, details: { files: unwritten } });
  }
  return prose;
}
