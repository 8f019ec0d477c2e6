import type { LoadedSchool } from '../../ingest/loadSchool.ts';
import type { Problem } from '../../kit/problem.ts';
import { tables } from '../../monitoring/tables.ts';
import { toTitles } from '../titles.ts';
import { checkEntered } from './checkEntered.ts';
import { checkExams } from './checkExams.ts';
import { checkFigures } from './checkFigures.ts';
import type { YearInput } from './countedLine.ts';
import type { YearFigures } from './lineFigure.ts';
import { enteredIn, reportYears, yearFigures } from './yearFigures.ts';

/**
 * The figures of every calendar year that has a half-year or a folder of its own, ascending, and what does not agree in
 * them. Last year's column is the entry of `year − 1`, where there is one.
 */
export function assessYears(
  loaded: Pick<LoadedSchool, 'school' | 'surveys' | 'facts' | 'termLines' | 'yearFolders'>,
): { readonly years: readonly YearFigures[]; readonly problems: readonly Problem[] } {
  const input: YearInput = { ...loaded, titles: toTitles(tables, loaded.surveys) };
  const years = reportYears(input).map((year) => yearFigures(year, input));
  const problems = years.flatMap((figures) => [
    ...checkEntered(figures, enteredIn(figures.year, input), input),
    ...checkFigures(figures),
    ...checkExams(figures, input),
  ]);
  return { years, problems };
}
