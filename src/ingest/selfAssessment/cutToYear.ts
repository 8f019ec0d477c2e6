import type { Amount, Condition } from '../../catalogue/model.ts';
import type { LineMeasure } from '../../catalogue/order1324/orderLine.ts';
import { tableByName } from '../../monitoring/tables.ts';
import type { Term } from '../school.ts';

/** The calendar year of a day YYYY-MM-DD. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** Whether rows of the table say on which day they were. */
export function isDated(table: string): boolean {
  return tableByName(table)?.dated !== undefined;
}

/**
 * The conditions that leave of a half-year's rows those of one calendar year. Where the half-year spans two, the date
 * of the row decides; a row without a date, and any row of a table without dates, is of the year in which the half-year
 * ends. A half-year within one year needs no condition.
 */
function dayConditions(table: string, term: Term, year: number): readonly Condition[] {
  const column = tableByName(table)?.dated;
  if (column === undefined || yearOf(term.from) === yearOf(term.to)) return [];
  return yearOf(term.to) === year
    ? [{ not: { column, between: [term.from, `${year - 1}-12-31`] } }]
    : [{ column, between: [`${year}-01-01`, `${year}-12-31`] }];
}

/** A measure over the rows of a half-year that belong to the calendar year. */
export function cutToYear(measure: LineMeasure, term: Term, year: number): LineMeasure {
  const cut = (table: string, where: readonly Condition[] = []) => [
    ...where,
    ...dayConditions(table, term, year),
  ];
  switch (measure.kind) {
    case 'count':
      return { ...measure, of: cutAmount(measure.of, term, year) };
    case 'ratio':
      return {
        ...measure,
        of: cutAmount(measure.of, term, year),
        to: cutAmount(measure.to, term, year),
      };
    case 'share-of-rows':
      return { ...measure, of: cut(measure.table, measure.of) };
    case 'share-of-counts':
    case 'mean':
    case 'median':
      return { ...measure, where: cut(measure.table, measure.where) };
  }
}

function cutAmount(amount: Amount, term: Term, year: number): Amount {
  const { where = [], table } = amount;
  return { ...amount, where: [...where, ...dayConditions(table, term, year)] };
}
