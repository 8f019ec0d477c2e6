import { order462 } from '../../catalogue/order462.ts';
import type { ProblemLog } from '../../kit/problemLog.ts';
import { readTextFile } from '../readTextFile.ts';
import type { SchoolFolder } from '../schoolFolder.ts';
import type { ReportApproval } from './approvalSchema.ts';
import type { Prose } from './prose.ts';
import { readApproval } from './readApproval.ts';
import { readProse } from './readProse.ts';

/** What the school itself wrote for the report of a calendar year. */
export interface ReportFiles {
  readonly year: number;
  /** By the slug of the section; a section without a file is absent. */
  readonly prose: ReadonlyMap<string, Prose>;
  readonly approval: ReportApproval;
}

const PLACE = /^data\/self-assessment\/(\d{4})\/([^/]+)$/u;

/** Files of a report's folder besides the table of figures, as `sortFiles` may expect them. */
export const REPORT_FILES: readonly string[] = [
  'approval.yaml',
  ...order462.map(({ slug }) => `${slug}.md`),
];

/**
 * The written part of each report that has a folder `data/self-assessment/<year>/`, by year ascending. Sections that
 * the order demands and nobody wrote are named (РЗД-07).
 */
export async function loadReports(
  folder: SchoolFolder,
  paths: readonly string[],
  log: ProblemLog,
): Promise<readonly ReportFiles[]> {
  const byYear = new Map<number, Map<string, string>>();
  for (const path of paths) {
    const [, year, name] = PLACE.exec(path.normalize('NFC')) ?? [];
    if (year === undefined || name === undefined) continue;
    const files = byYear.get(Number(year)) ?? new Map<string, string>();
    byYear.set(Number(year), files.set(name.toLowerCase(), path));
  }
  const reports: ReportFiles[] = [];
  for (const [year, files] of [...byYear].sort(([a], [b]) => a - b)) {
    const prose = new Map<string, Prose>();
    for (const { slug, title, about, demanded } of order462) {
      const file = files.get(`${slug}.md`);
      if (file === undefined) {
        const place = { file: `data/self-assessment/${year}/${slug}.md` };
        if (demanded) log.add({ code: 'РЗД-07', place, details: { title, about } });
        continue;
      }
      const text = await readTextFile(folder, file, log);
      if (text !== undefined) prose.set(slug, { file, blocks: readProse(file, text, log) });
    }
    const own = files.get('approval.yaml');
    const approval = own === undefined ? undefined : await readTextFile(folder, own, log);
    reports.push({
      year,
      prose,
      approval: own === undefined || approval === undefined ? {} : readApproval(own, approval, log),
    });
  }
  return reports;
}
