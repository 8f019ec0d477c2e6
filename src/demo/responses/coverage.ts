import type { DemoTerm } from '../terms.ts';

/** Share of those asked who answer, by half-year. Parents hardly noticed the first survey. */
const shares: ReadonlyMap<string, readonly number[]> = new Map([
  ['pupils-1-4', [0.68, 0.71, 0.74, 0.73]],
  ['pupils-5-9', [0.58, 0.63, 0.69, 0.66]],
  ['pupils-10-11', [0.72, 0.66, 0.75, 0.7]],
  ['parents', [0.18, 0.47, 0.55, 0.61]],
  ['teachers', [0.84, 0.85, 0.86, 0.85]],
  ['partners', [0.64, 0.73, 0.68, 0.82]],
  ['councils', [0.8, 0.8, 0.8, 0.8]],
]);

/**
 * How many of the people asked answer a survey in a half-year.
 * @throws RangeError on a survey that is not ours.
 */
export function responsesOf(survey: string, term: DemoTerm, population: number): number {
  const share = shares.get(survey)?.[term.index];
  if (share === undefined) throw new RangeError(`responsesOf: ${survey}`);
  return Math.round(population * share);
}

/** The surveys that the invented school asks, by id. */
export const askedSurveys: readonly string[] = [...shares.keys()];

/** The days on which every survey of a half-year is open. */
export function surveyDays(term: DemoTerm): { readonly opens: string; readonly closes: string } {
  const [from, to] = term.half === 1 ? ['11-17', '12-07'] : ['04-20', '05-10'];
  const year = term.to.slice(0, 4);
  return { opens: `${year}-${from}`, closes: `${year}-${to}` };
}
