import type { Term } from '../../ingest/school.ts';

/** Between which half-years a decision is judged; ids of terms. */
export interface CheckTerms {
  readonly before: string;
  readonly after: string;
}

/**
 * The half-year of the check is the last one that began by its day. What was before is the half-year of the decision,
 * or the one before that where both fall into the same. Undefined while the check lies ahead: its day is later than the
 * last half-year, or no half-year stands before.
 *
 * @param terms in order of time.
 * @param day of the check, YYYY-MM-DD.
 */
export function checkTerms(
  terms: readonly Pick<Term, 'id' | 'from' | 'to'>[],
  decided: string,
  day: string,
): CheckTerms | undefined {
  const last = terms.at(-1);
  if (last === undefined || day > last.to) return undefined;
  const own = terms.findIndex(({ id }) => id === decided);
  const checked = Math.max(
    own,
    terms.findLastIndex(({ from }) => from <= day),
  );
  const after = terms[checked];
  const before = terms[checked === own ? own - 1 : own];
  return after === undefined || before === undefined
    ? undefined
    : { before: before.id, after: after.id };
}
