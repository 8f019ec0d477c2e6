import type { Absence, Counted, GroupTally } from './facts.ts';
import { sumOfKnown } from './populations.ts';
import type { Populations } from './populations.ts';
import { compareGroups } from './rowGroups.ts';
import type { GroupName } from './rowGroups.ts';
import type { SurveyCounts } from './surveyCounter.ts';

interface Covered extends GroupName {
  readonly responses: number;
  readonly persons: number | undefined;
}

/**
 * Responses among the persons asked, over the surveys that have a file in the term. Without the number of persons of
 * any of them there is no coverage; groups of unknown size have none.
 */
export function countCoverage(
  surveys: readonly SurveyCounts[],
  populations: Populations,
): Counted | { readonly absence: Absence } {
  if (surveys.length === 0) return { absence: 'no-file' };
  const persons = sumOfKnown(surveys.map(({ survey }) => populations.ofSurvey(survey.id)));
  if (persons === undefined) return { absence: 'no-population' };
  const responses = surveys.reduce((sum, { total }) => sum + total.respondents, 0);
  return {
    total: { kind: 'share', part: responses, whole: persons },
    groups: toGroups(surveys, populations),
    population: persons,
    enumeration: 'census',
    files: surveys.map((one) => one.file),
    rows: responses,
  };
}

function toGroups(surveys: readonly SurveyCounts[], populations: Populations): GroupTally[] {
  const audiences: readonly Covered[] = surveys.map(({ survey, total }) => ({
    dimension: 'audience',
    name: survey.audience,
    responses: total.respondents,
    persons: populations.ofSurvey(survey.id),
  }));
  const others = surveys.flatMap(({ survey, groups }) =>
    groups.map((group): Covered => ({
      dimension: group.dimension,
      name: group.name,
      responses: group.counts.respondents,
      persons: populations.ofGroup(survey.id, group),
    })),
  );
  const named = Map.groupBy(
    [...(surveys.length > 1 ? audiences : []), ...others],
    ({ dimension, name }) => `${dimension}:${name}`,
  );
  return [...named.values()]
    .flatMap((same): readonly GroupTally[] => {
      const [first] = same;
      const whole = sumOfKnown(same.map((one) => one.persons));
      if (first === undefined || whole === undefined || whole === 0) return [];
      const part = same.reduce((sum, one) => sum + one.responses, 0);
      const { dimension, name } = first;
      return [{ dimension, name, tally: { kind: 'share', part, whole }, population: whole }];
    })
    .sort(compareGroups);
}
