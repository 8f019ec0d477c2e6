import { indexMeasurements } from '../measurementIndex.ts';
import type { SiteInput } from '../siteInput.ts';
import type { SiteView } from '../siteView.ts';
import { selfAssessmentView, type SelfAssessmentView } from './selfAssessmentView.ts';
import { termsOfYear } from './termsOfYear.ts';

const SATISFACTION = 'satisfaction';

/** The report of each calendar year that the school has a folder for, the latest first. */
export function selfAssessmentViews(
  input: SiteInput,
  site: Pick<SiteView, 'overviews' | 'objects' | 'nok'>,
): readonly SelfAssessmentView[] {
  const index = indexMeasurements(input.measurements);
  const audiences = input.categories
    .flatMap(({ groups }) => groups)
    .filter(({ slug }) => slug === SATISFACTION)
    .flatMap(({ objects }) => objects.map(({ slug }) => slug));
  return input.reports
    .map((report) => {
      const terms = termsOfYear(report.figures.year, input.terms);
      const ids = terms.map(({ id }) => id);
      const nok = site.nok.findLast(({ term }) => ids.includes(term.id));
      const views = {
        terms,
        overviews: site.overviews.filter(({ term }) => ids.includes(term.id)),
        satisfaction: site.objects
          .filter(({ term, slug }) => term === ids.at(-1) && audiences.includes(slug))
          .map(({ view }) => view),
        ...(nok === undefined ? {} : { nok }),
      };
      return selfAssessmentView(input, report, views, index);
    })
    .reverse();
}
