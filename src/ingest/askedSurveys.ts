import { fillChoices } from '../survey/fillChoices.ts';
import type { Survey } from '../survey/survey.ts';
import type { LoadedSchool } from './loadSchool.ts';
import type { Term, TermSurvey } from './school.ts';

/** A survey as it is asked: in which term, when, and with the classes of that term. */
export interface AskedSurvey {
  /** With the school's lists filled in. */
  readonly survey: Survey;
  readonly term: Term;
  readonly dates: TermSurvey;
}

/**
 * The surveys that are asked in any term, each as in the newest of its terms, in the order of the school's file. A term
 * whose classes are not known yet has those of its school year; without them the class is asked in words.
 */
export function askedSurveys(
  loaded: Pick<LoadedSchool, 'school' | 'surveys' | 'facts'>,
): readonly AskedSurvey[] {
  const { school, surveys, facts } = loaded;
  const newestFirst = school.terms.toReversed();
  const asked = newestFirst.flatMap((term) => term.surveys.map((dates) => ({ term, dates })));
  const newest = new Map(asked.toReversed().map((one) => [one.dates.survey, one]));
  return asked.flatMap(({ term, dates }) => {
    const survey = surveys.find(({ id }) => id === dates.survey);
    if (survey === undefined || newest.get(survey.id)?.term !== term) return [];
    const lists = toLists(classesOf(term, facts.terms));
    return [{ survey: fillChoices(survey, lists), term, dates }];
  });
}

function classesOf(
  { id }: Term,
  terms: LoadedSchool['facts']['terms'],
): readonly string[] | undefined {
  const year = id.slice(0, id.lastIndexOf('-'));
  const own = terms.find(({ term }) => term === id)?.classes;
  return own ?? terms.findLast(({ term, classes }) => classes && term.startsWith(year))?.classes;
}

function toLists(classes: readonly string[] | undefined): Parameters<typeof fillChoices>[1] {
  if (classes === undefined) return new Map();
  const parallels = new Set(classes.map((name) => String(Number.parseInt(name, 10))));
  return new Map([
    ['classes', classes],
    ['parallels', [...parallels]],
  ]);
}
