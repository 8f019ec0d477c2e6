import type { Estimate, GroupEstimate } from '../assessment/measurement.ts';
import type { Indicator } from '../catalogue/model.ts';
import { personsOf } from './groupTree.ts';

/**
 * Persons whom a group's value tells about. Coverage tells how many answered, so those are its persons, not all who
 * were asked; nobody at all is no group, and may be told.
 */
export function groupPersons({
  measure,
}: Pick<Indicator, 'measure'>): (group: GroupEstimate) => number {
  if (measure.kind === 'coverage') return ({ estimate }) => answeredIn(estimate);
  // Its units are works, and the smaller class of a work is what it tells about.
  return measure.kind === 'parallel-spread' ? ({ persons = 0 }) => persons : personsOf;
}

/** Persons behind the total. Works are compared by their classes, so the smallest of those count. */
export function totalPersons(
  { measure }: Pick<Indicator, 'measure'>,
  result: Estimate,
  groups: readonly GroupEstimate[],
): number {
  if (measure.kind === 'coverage') return answeredIn(result);
  if (measure.kind === 'parallel-spread') {
    return groups
      .filter(({ dimension }) => dimension === 'parallel')
      .reduce((sum, { persons = 0 }) => sum + persons, 0);
  }
  return result.persons ?? result.n;
}

function answeredIn({ numerator = 0 }: Estimate): number {
  return numerator === 0 ? Number.MAX_SAFE_INTEGER : numerator;
}
