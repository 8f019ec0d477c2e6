import type { TermInfo } from '../siteInput.ts';

/** The half-years that touch a calendar year, in order of time. */
export function termsOfYear(year: number, terms: readonly TermInfo[]): readonly TermInfo[] {
  return terms.filter(({ from, to }) => from <= `${year}-12-31` && to >= `${year}-01-01`);
}
