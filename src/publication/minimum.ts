import type { UnitOfCount } from '../catalogue/model.ts';
import type { Edition } from './published.ts';

/** Smallest groups that may be shown, in persons. */
export interface SmallestGroup {
  readonly public: number;
  readonly internal: number;
}

/** No setting goes below these: a class of a handful is recognised by anybody who knows it. */
const FLOOR: SmallestGroup = { public: 5, internal: 3 };

const PERSONS: ReadonlySet<UnitOfCount> = new Set([
  'pupil',
  'family',
  'answer',
  'mark',
  'employee',
  'leader',
]);

/**
 * The smallest number of persons that an edition may show together.
 * @example minimumOf('public', { public: 2, internal: 1 }) // 5
 */
export function minimumOf(edition: Edition, smallest: SmallestGroup): number {
  return Math.max(smallest[edition], FLOOR[edition]);
}

/** Whether the units behind a number are people, who must not be recognised, and not rooms or lessons. */
export function protectsPersons(unit: UnitOfCount): boolean {
  return PERSONS.has(unit);
}
