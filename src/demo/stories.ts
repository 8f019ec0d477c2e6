import type { DemoTerm } from './terms.ts';

/**
 * What happens in the invented school, by half-year. Everything else stays as it is, up to chance.
 * The rest of the story is in the people: a strong class 5А, a weak subject, a class of seven.
 */

/** How much happier or unhappier people are than usual, in points of a five-point scale. */
const moods: ReadonlyMap<string, readonly number[]> = new Map([
  // Another caterer cooks since the autumn of the second year: the decision stands in decisions.csv.
  ['canteen', [-0.75, -0.7, 0.1, 0.2]],
  ['canteen_oversight', [-0.75, -0.7, 0.1, 0.2]],
  // Projectors and panels grow old and are not replaced.
  ['equipment_works', [0.05, 0, -0.4, -0.65]],
  ['equipment_available', [0.05, 0, -0.4, -0.65]],
  ['classrooms', [0.05, 0, -0.3, -0.5]],
]);

/** Mood of the theme of a question in a half-year; 0 where nothing happens. */
export function moodOf(question: string, term: DemoTerm): number {
  return moods.get(question)?.[term.index] ?? 0;
}

/** Share of pupils from the fifth class up who eat in the canteen: follows the caterer. */
export const mealShares: readonly number[] = [0.68, 0.69, 0.83, 0.86];

/** Share of the digital equipment that works. */
export const workingShares: readonly number[] = [0.95, 0.93, 0.86, 0.79];

/** Observation of lessons begins in the second half-year: before, the file is not there. */
export function areLessonsObserved(term: DemoTerm): boolean {
  return term.index !== 0;
}

/** The speed of the connection was not measured in the third half-year: the series is broken. */
export const connectionSpeeds: readonly (number | undefined)[] = [100, 100, undefined, 200];

/** In the first school year the partners were asked about rooms alone: that series is broken where it was reworded. */
export function oldTitleOf(survey: string, question: string, term: DemoTerm): string | undefined {
  const isReworded = survey === 'partners' && question === 'resources' && term.year === 0;
  return isReworded ? 'Помещения школы подходят для совместной работы' : undefined;
}
