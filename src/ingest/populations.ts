import type { GroupName } from './rowGroups.ts';
import { toParallel } from './rowGroups.ts';
import type { Term } from './school.ts';

/** How many persons were asked, where the school knows. */
export interface Populations {
  readonly ofSurvey: (survey: string) => number | undefined;
  /** Persons of a group of one survey. */
  readonly ofGroup: (survey: string, group: GroupName) => number | undefined;
  /** Pupils of a class or parallel, whoever asks. */
  readonly ofPupils: (group: GroupName) => number | undefined;
}

/** Surveys with such ids ask the pupils of the classes, so the table of classes knows how many there are. */
const pupilSurvey = /^pupils(-|$)/;

/**
 * Persons asked in a term: of a survey by `school.yaml`, of a class or parallel among pupils by the table of classes.
 * @param pupils by class name; empty where the term has no table of classes.
 */
export function toPopulations(term: Term, pupils: ReadonlyMap<string, number>): Populations {
  const asked = new Map(term.surveys.map(({ survey, population }) => [survey, population]));
  const parallels = new Map<string, number>();
  for (const [name, count] of pupils) {
    const parallel = toParallel(name);
    parallels.set(parallel, (parallels.get(parallel) ?? 0) + count);
  }
  const ofPupils = ({ dimension, name }: GroupName): number | undefined => {
    if (dimension === 'class') return pupils.get(name);
    return dimension === 'parallel' ? parallels.get(name) : undefined;
  };
  return {
    ofSurvey: (survey) => asked.get(survey),
    ofGroup(survey, group) {
      if (group.dimension === 'audience') return asked.get(survey);
      return pupilSurvey.test(survey) ? ofPupils(group) : undefined;
    },
    ofPupils,
  };
}

/** The sum where all the numbers are known. */
export function sumOfKnown(numbers: readonly (number | undefined)[]): number | undefined {
  return numbers.reduce<number | undefined>(
    (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
    0,
  );
}
