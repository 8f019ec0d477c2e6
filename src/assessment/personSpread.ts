import type { PersonSums } from '../ingest/facts.ts';
import { ratioError, ratioInterval } from '../stats/ratioInterval.ts';
import type { Estimate, StandardError } from './measurement.ts';

/**
 * How sure a value is where persons were drawn and each has several units (marks): the linearised interval of Σx/Σy
 * over persons. Persons who do not differ at all, or fewer than two of them, have no interval.
 */
export function personSpread(
  persons: PersonSums,
  limits: StandardError['limits'],
): Pick<Estimate, 'interval' | 'standardError' | 'persons'> {
  const { n } = persons;
  const error = ratioError(persons);
  const interval = ratioInterval(persons, { limits });
  if (error === undefined || error === 0 || interval === undefined) return { persons: n };
  const standardError = { error, degrees: n - 1, ...(limits && { limits }) };
  return { interval, standardError, persons: n };
}
