import { helpTables } from './helpView.ts';
import { paths } from './paths.ts';
import type { SiteView } from './siteView.ts';

/** A page or a file of the site. */
export interface Address {
  /** From the site's root. */
  readonly path: string;
  /** All that its content depends on, where that is less than everything: equal data, equal page. */
  readonly shows?: unknown;
}

/** Every address at which something is rendered, each once. */
export function toAddresses(view: SiteView): readonly Address[] {
  const { frame } = view;
  return [
    { path: paths.notFound },
    { path: paths.home },
    { path: paths.surveys },
    ...view.surveys.map(({ form }) => ({ path: paths.survey(form.survey) })),
    { path: paths.dataPassport },
    { path: paths.reports },
    ...view.overviews.map(({ term }) => ({ path: paths.term(term.id) })),
    ...view.nok.map((report) => ({ path: paths.nok(report.term.id), shows: [frame, report] })),
    ...view.objects.map(({ term, slug, view: report }) => ({
      path: paths.object(term, slug),
      shows: [frame, report],
    })),
    ...view.objectivity.map(({ term }) => ({ path: paths.objectivity(term.id) })),
    ...view.plans.map((plan) => ({ path: paths.plan(plan.year), shows: [frame, plan] })),
    { path: paths.openness, shows: [frame, view.openness] },
    { path: paths.accessibility },
    { path: paths.selfAssessments },
    ...view.selfAssessments.map((report) => ({
      path: paths.selfAssessment(report.year),
      shows: [frame, report],
    })),
    { path: paths.methods },
    { path: paths.help },
    ...helpTables().map(({ name }) => ({ path: paths.template(name) })),
  ];
}
