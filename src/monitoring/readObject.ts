import { objectByText } from '../catalogue/catalogue.ts';
import type { AssessmentObject } from '../catalogue/model.ts';
import { foldText } from '../kit/text.ts';

/** Excel takes «3.1.5» for a day and keeps 03.01.2005. */
const NUMBER_AS_DATE = /^0?([1-4])\.0?([1-6])\.20([01]\d)$/;

/**
 * An object of the catalogue by its slug, number or title, in any case; also by a number that Excel turned into a date.
 * `undefined`: there is no such object.
 * @example readObject('03.01.2005')?.slug // 'computers'
 */
export function readObject(text: string): AssessmentObject | undefined {
  const folded = foldText(text);
  const [, category, group, leaf] = NUMBER_AS_DATE.exec(folded) ?? [];
  const number = `${category ?? ''}.${group ?? ''}.${Number(leaf)}`;
  return objectByText.get(category === undefined ? folded : number);
}
