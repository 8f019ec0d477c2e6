import type { AssessmentObject, Category, Indicator } from '../catalogue/model.ts';
import type { School } from './school.ts';

/**
 * The catalogue as this school uses it: its own indicators stand after ours in their objects, its own bands
 * take the place of ours. The catalogue that was passed in stays as it is.
 */
export function withSchool(categories: readonly Category[], school: School): readonly Category[] {
  return categories.map((category) => ({
    ...category,
    groups: category.groups.map((group) => ({
      ...group,
      objects: group.objects.map((object) => ownObject(object, school)),
    })),
  }));
}

function ownObject(object: AssessmentObject, school: School): AssessmentObject {
  const own = school.indicators.filter((one) => one.object === object.slug);
  const withNorm = (indicator: Indicator): Indicator => {
    const norm = school.norms.get(`${object.slug}.${indicator.key}`);
    return norm === undefined ? indicator : { ...indicator, norm };
  };
  return {
    ...object,
    indicators: [...object.indicators, ...own.map((one) => one.indicator)].map(withNorm),
  };
}
