import type { School, TermSurvey } from '../ingest/school.ts';
import { addDays } from './schoolDay.ts';

/**
 * Days after closing on which a set that was filled in time may still arrive: a phone may have been without a network.
 */
export const daysOfGrace = 14;

/** The term that answers belong to, and the day they are stored under. */
export interface OpenTerm {
  readonly term: string;
  /** `YYYY-MM-DD`, within the survey's dates. */
  readonly day: string;
  readonly access: TermSurvey['access'];
}

/** When a survey that takes no answers now did last, or will next, take them. */
export interface ClosedSurvey {
  readonly opens?: string;
  readonly closed?: string;
}

/**
 * Where answers to a survey go that were filled on a day and arrive today (both `YYYY-MM-DD`). A day in the future, or
 * one on which the survey was not open while it is today, is a wrong clock and becomes today. The invented school is
 * always open: its newest term takes all answers.
 */
export function findTerm(
  school: Pick<School, 'demonstration' | 'terms'>,
  survey: string,
  filled: string,
  today: string,
): OpenTerm | ClosedSurvey {
  const asked = school.terms.flatMap(({ id, surveys }) =>
    surveys.filter((one) => one.survey === survey).map((dates) => ({ term: id, ...dates })),
  );
  const day = filled > today ? today : filled;
  const newest = asked.at(-1);
  if (school.demonstration && newest !== undefined) {
    const { term, access, opens, closes } = newest;
    return { term, access, day: day < opens ? opens : day > closes ? closes : day };
  }
  const openOn = (one: string) =>
    asked.findLast(
      ({ opens, closes }) => opens <= one && one <= closes && today <= addDays(closes, daysOfGrace),
    );
  for (const one of [day, today]) {
    const open = openOn(one);
    if (open !== undefined) return { term: open.term, day: one, access: open.access };
  }
  const next = asked.find(({ opens }) => opens > today);
  const last = asked.findLast(({ closes }) => closes < today);
  if (next !== undefined) return { opens: next.opens };
  return last === undefined ? {} : { closed: last.closes };
}
