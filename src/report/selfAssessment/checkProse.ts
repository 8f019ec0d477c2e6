import type { Problem } from '../../kit/problem.ts';
import { indexMeasurements } from '../measurementIndex.ts';
import type { SiteInput } from '../siteInput.ts';
import { fillProse } from './proseBlocks.ts';
import { termsOfYear } from './termsOfYear.ts';

/**
 * Figures in the school's prose that nothing stands behind: without data (РЗД-05), not published (РЗД-06), of a survey
 * that is open (РЗД-10). A report with one of them would be signed with a hole in a sentence. Names that mean nothing
 * are `checkNames`'.
 */
export function checkProse(input: SiteInput): readonly Problem[] {
  const index = indexMeasurements(input.measurements);
  return input.reports.flatMap((report) => {
    const terms = termsOfYear(report.figures.year, input.terms);
    const context = { input, index, report, terms };
    return [...report.prose].flatMap(([slug, prose]) => fillProse(prose, context, slug).problems);
  });
}
