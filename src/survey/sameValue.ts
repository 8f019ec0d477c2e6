import { toNumberValue } from './toNumberValue.ts';

/**
 * Whether SurveyJS takes two values for one: spaces around and capitals do not count, and numbers are compared as
 * numbers.
 * @example sameValue(' Yes', 'yes') // true
 */
export function sameValue(a: string, b: string): boolean {
  if (a.trim().toLowerCase() === b.trim().toLowerCase()) return true;
  const number = toNumberValue(a);
  return number !== undefined && number === toNumberValue(b);
}
