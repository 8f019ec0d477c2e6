import type { School, TermSurvey } from '../ingest/school.ts';

/** A survey in one of its terms. */
export interface AskedTerm {
  readonly term: string;
  readonly dates: TermSurvey;
}

/**
 * The term a command means: the one that was named, or the first whose survey is not over, or else the newest that
 * has the survey. `undefined`: the survey is not asked in it.
 */
export function askedTerm(
  school: Pick<School, 'terms'>,
  survey: string,
  named: string | undefined,
  today: string,
): AskedTerm | undefined {
  const asked = school.terms.flatMap(({ id, surveys }) =>
    surveys.filter((one) => one.survey === survey).map((dates) => ({ term: id, dates })),
  );
  if (named !== undefined) return asked.find(({ term }) => term === named);
  return asked.find(({ dates }) => dates.closes >= today) ?? asked.at(-1);
}
