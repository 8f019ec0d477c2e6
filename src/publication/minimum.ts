import type { Amount, Measure, UnitOfCount } from '../catalogue/model.ts';
import type { Edition } from './published.ts';

/** Smallest groups that may be shown, in persons. */
export interface SmallestGroup {
  readonly public: number;
  readonly internal: number;
}

/** No setting goes below these: a class of a handful is recognised by anybody who knows it. */
const FLOOR: SmallestGroup = { public: 5, internal: 3 };

/** Units that are people, whatever is measured of them. */
const PERSONS: ReadonlySet<UnitOfCount> = new Set([
  'pupil',
  'family',
  'answer',
  'mark',
  'employee',
  'leader',
]);

/** Tables with a row per person; an observed lesson appraises the teacher whom its subject and class name. */
const ROWS_OF_PERSONS: ReadonlySet<string> = new Set(['marks', 'staff', 'lessons']);
/** Columns that count things; every other whole of a share counts people. */
const THINGS: ReadonlySet<string> = new Set([
  'available',
  'courses',
  'hours_given',
  'hours_planned',
  'lessons_planned',
  'required',
]);

/**
 * The smallest number of persons that an edition may show together.
 * @example minimumOf('public', { public: 2, internal: 1 }) // 5
 */
export function minimumOf(edition: Edition, smallest: SmallestGroup): number {
  return Math.max(smallest[edition], FLOOR[edition]);
}

/**
 * Whether people stand behind a number, who must not be recognised, and not rooms or events. What is measured decides,
 * since a school words the units of its own indicators as it likes; words can only add protection.
 * @example countsPersons({ kind: 'top-two-box', items: [] }, 'item') // true
 */
export function countsPersons(measure: Measure, unit: UnitOfCount): boolean {
  return PERSONS.has(unit) || measuresPersons(measure);
}

function measuresPersons(measure: Measure): boolean {
  switch (measure.kind) {
    case 'top-two-box':
    case 'answer-share':
    case 'scale-mean':
    case 'index':
    case 'nps':
    case 'coverage':
    case 'outside-works':
      return true;
    case 'share-of-rows':
    case 'share-of-maximum':
    case 'weighted-share':
    case 'mean':
    case 'median':
    case 'parallel-spread':
      return ROWS_OF_PERSONS.has(measure.table);
    case 'share-of-counts':
      return !THINGS.has(measure.whole);
    case 'ratio':
      return addsUpPersons(measure.of) && measure.of.table === measure.to.table;
    case 'count':
    case 'entered':
      return false;
  }
}

/** What persons have, added up; how many of them there are is no secret of any. */
function addsUpPersons(amount: Amount): boolean {
  return ROWS_OF_PERSONS.has(amount.table) && !('rows' in amount);
}
