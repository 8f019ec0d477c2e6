import { assessYears } from '../assessment/selfAssessment/assessYears.ts';
import type { YearFigures } from '../assessment/selfAssessment/lineFigure.ts';
import { categories } from '../catalogue/catalogue.ts';
import { diskFolder } from '../ingest/diskFolder.ts';
import { loadSchool, type Loading } from '../ingest/loadSchool.ts';

/** A school's folder with the figures of its calendar years; none where the school's own file could not be read. */
export interface CheckedSchool extends Loading {
  readonly years: readonly YearFigures[];
}

/** Reads everything and logs beside its problems what does not agree in the figures of the self-assessment (СМ). */
export async function loadChecked(root: string): Promise<CheckedSchool> {
  const loading = await loadSchool(diskFolder(root), categories);
  if (loading.loaded === undefined) return { ...loading, years: [] };
  const { years, problems } = assessYears(loading.loaded);
  for (const problem of problems) loading.log.add(problem);
  return { ...loading, years };
}
