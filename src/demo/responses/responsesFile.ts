import { fillChoices } from '../../survey/fillChoices.ts';
import { toColumns } from '../../survey/columns.ts';
import { writeRow } from '../../survey/writeRow.ts';
import type { Survey } from '../../survey/survey.ts';
import { randomDay } from '../calendar.ts';
import type { DemoHalfYear } from '../model/school.ts';
import type { Random } from '../random.ts';
import { answersOf } from './answers.ts';
import { responsesOf, surveyDays } from './coverage.ts';
import { respondentsOf } from './respondents.ts';

/** Letters of response numbers: no vowels and no digits, so that they spell nothing and look like no telephone. */
const idLetters = Array.from('bcdfghjkmnpqrstvwxz');
const idLength = 12;

/** Rows of `responses/<survey>.csv` of a half-year, the header first; by day, then by number. */
export function renderResponses(
  definition: Survey,
  halfYear: DemoHalfYear,
): readonly (readonly string[])[] {
  const { term, classes } = halfYear;
  const survey = fillChoices(definition, new Map([['classes', classes.map(({ name }) => name)]]));
  const random = halfYear.random.fork(`responses/${survey.id}`);
  const everybody = respondentsOf(survey.id, halfYear);
  const { opens, closes } = surveyDays(term);
  const rows = random
    .shuffle(everybody)
    .slice(0, responsesOf(survey.id, term, everybody.length))
    .map((respondent) =>
      writeRow(survey, {
        responseId: responseId(random),
        submittedAt: randomDay(random, opens, closes),
        answers: answersOf(survey, respondent, term, halfYear.opinions),
      }),
    );
  rows.sort(byDayAndNumber);
  return [toColumns(survey).map(({ name }) => name), ...rows];
}

/** A random number of a response. */
export function responseId(random: Random): string {
  return Array.from({ length: idLength }, () => random.pick(idLetters)).join('');
}

function byDayAndNumber(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [`${a[1] ?? ''} ${a[0] ?? ''}`, `${b[1] ?? ''} ${b[0] ?? ''}`];
  return left < right ? -1 : 1;
}
