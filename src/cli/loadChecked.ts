import { assessYears } from '../assessment/selfAssessment/assessYears.ts';
import type { YearFigures } from '../assessment/selfAssessment/lineFigure.ts';
import { categories } from '../catalogue/catalogue.ts';
import { checkSigns } from '../documents/signs/checkSigns.ts';
import { readCoverage } from '../documents/signs/readCoverage.ts';
import { diskFolder } from '../ingest/diskFolder.ts';
import { loadSchool, type Loading } from '../ingest/loadSchool.ts';
import { checkNames } from '../report/selfAssessment/checkNames.ts';
import { loadFonts } from './loadFonts.ts';

/** A school's folder with the figures of its calendar years; none where the school's own file could not be read. */
export interface CheckedSchool extends Loading {
  readonly years: readonly YearFigures[];
}

/**
 * Reads everything and logs beside its problems what does not agree in the figures of the self-assessment (СМ), which
 * names of figures in its prose mean nothing and what can't be printed.
 */
export async function loadChecked(root: string): Promise<CheckedSchool> {
  const loading = await loadSchool(diskFolder(root), categories);
  if (loading.loaded === undefined) return { ...loading, years: [] };
  const { years, problems } = assessYears(loading.loaded);
  for (const problem of problems) loading.log.add(problem);
  const { yearFolders, catalogue, school } = loading.loaded;
  const known = { categories: catalogue, terms: school.terms };
  for (const problem of checkNames(yearFolders, known)) loading.log.add(problem);
  const drawable = readCoverage(loadFonts());
  for (const problem of checkSigns(yearFolders, drawable)) loading.log.add(problem);
  return { ...loading, years };
}
