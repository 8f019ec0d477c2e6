import type { SchoolFacts } from '../ingest/facts.ts';
import type { CheckedDemand } from '../ingest/siteCheck.ts';
import type { Edition } from './published.ts';

/** The check of the site in a term, as an edition may show it. */
export interface PublishedSiteCheck {
  readonly term: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly file: string;
  readonly demands: readonly CheckedDemand[];
}

/** Where personal data stand on the site is told to the school alone: a public list would lead others to them. */
const POINTING = /^site\.personal-/;

function showTo(edition: Edition, demand: CheckedDemand): CheckedDemand {
  if (edition === 'internal' || !POINTING.test(demand.code)) return demand;
  return { code: demand.code, state: demand.state };
}

/** The checks of the site, by term in order of time; terms without one are left out. */
export function publishSiteChecks(
  facts: SchoolFacts,
  edition: Edition,
): readonly PublishedSiteCheck[] {
  return facts.terms.flatMap(({ term, siteCheck }) =>
    siteCheck === undefined
      ? []
      : [
          {
            term,
            date: siteCheck.date,
            file: siteCheck.file,
            demands: siteCheck.demands.map((demand) => showTo(edition, demand)),
          },
        ],
  );
}
