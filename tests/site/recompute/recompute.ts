import type { Amount, Condition, Measure, RowNumber } from '../../../src/catalogue/model.ts';
import { meets } from './conditions.ts';
import { readAnswers } from './readAnswers.ts';
import { outsideWorks } from './outsideWorks.ts';
import { parallelSpread } from './parallelSpread.ts';
import { numberIn, share, sum, type Recomputed } from './plain.ts';
import { readTable, type Row } from './readFiles.ts';
import { recomputeAnswers } from './recomputeAnswers.ts';

export interface TermPlace {
  readonly root: string;
  readonly term: string;
  /** Last day, YYYY-MM-DD. */
  readonly end: string;
  /** Persons asked, by survey. */
  readonly population: ReadonlyMap<string, number>;
  /** Rows of one group; all of them where absent. */
  readonly only?: (row: Row) => boolean;
}

/** Rows of a table that meet the conditions. */
export function rowsOf(
  place: TermPlace,
  table: string,
  where: readonly Condition[] = [],
): readonly Row[] {
  const { only = () => true } = place;
  const rows = (readTable(place.root, place.term, table) ?? []).filter(only);
  return rows.filter((row) => where.every((condition) => meets(row, condition, place.end)));
}

function rowNumber(row: Row, of: RowNumber): number | undefined {
  if ('column' in of) return numberIn(row, of.column);
  const hours = 'hoursFrom' in of;
  const from = numberIn(row, hours ? of.hoursFrom : of.daysFrom);
  const to = numberIn(row, hours ? of.hoursTo : of.daysTo);
  if (from === undefined || to === undefined) return undefined;
  return hours ? (to - from) / 60 : Math.floor(to / 1440) - Math.floor(from / 1440);
}

/** A table that is not there was not counted, which is not the same as a count of none. */
function amount(place: TermPlace, of: Amount): number | undefined {
  if (readTable(place.root, place.term, of.table) === undefined) return undefined;
  const rows = rowsOf(place, of.table, of.where);
  if ('rows' in of) return rows.length;
  if ('sum' in of) return sum(rows.map((row) => numberIn(row, of.sum) ?? 0));
  const columns = 'pairs' in of ? of.pairs : [of.distinct];
  const filled = rows.filter((row) => columns.every((column) => row.has(column)));
  return new Set(filled.map((row) => columns.map((column) => row.get(column)).join('|'))).size;
}

function pairs(
  place: TermPlace,
  table: string,
  where: readonly Condition[] | undefined,
  a: string,
  b: string,
): readonly (readonly [number, number])[] {
  return rowsOf(place, table, where).flatMap((row) => {
    const [x, y] = [numberIn(row, a), numberIn(row, b)];
    return x === undefined || y === undefined ? [] : [[x, y] as const];
  });
}

type Of<K extends Measure['kind']> = Extract<Measure, { kind: K }>;

/** Points and maximal points of every row of a work. */
export function pointsOf(
  { table, where, points, maximum }: Of<'share-of-maximum'>,
  place: TermPlace,
): readonly (readonly [number, number])[] {
  return pairs(place, table, where, points, maximum);
}

/** Weights of the values that have one. */
export function weightsOf(
  { table, where, column, weights }: Of<'weighted-share'>,
  place: TermPlace,
): readonly number[] {
  return rowsOf(place, table, where)
    .map((row) => weights[Number(row.get(column))])
    .filter((weight) => weight !== undefined);
}

/** Numbers of the rows that have one, ascending. */
export function numbersOf(
  { table, where, of }: Of<'mean' | 'median'>,
  place: TermPlace,
): readonly number[] {
  return rowsOf(place, table, where)
    .map((row) => rowNumber(row, of))
    .filter((one) => one !== undefined)
    .sort((a, b) => a - b);
}

/** The value of a measure in a term by its definition alone; undefined where the files hold nothing for it. */
export function recompute(measure: Measure, place: TermPlace, id: string): Recomputed | undefined {
  switch (measure.kind) {
    case 'share-of-rows': {
      const of = rowsOf(place, measure.table, measure.of);
      const that = of.filter((row) => measure.that.every((one) => meets(row, one, place.end)));
      return share(that.length, of.length);
    }
    case 'share-of-counts': {
      const all = pairs(place, measure.table, measure.where, measure.part, measure.whole);
      return share(sum(all.map(([part]) => part)), sum(all.map(([, whole]) => whole)));
    }
    case 'share-of-maximum': {
      const all = pointsOf(measure, place);
      return share(sum(all.map(([x]) => x)), sum(all.map(([, most]) => most)), all.length);
    }
    case 'weighted-share': {
      const weights = weightsOf(measure, place);
      return weights.length === 0
        ? undefined
        : { value: sum(weights) / weights.length, n: weights.length };
    }
    case 'mean':
    case 'median': {
      const numbers = numbersOf(measure, place);
      if (numbers.length === 0) return undefined;
      const middle = (numbers.length - 1) / 2;
      const median = ((numbers[Math.floor(middle)] ?? 0) + (numbers[Math.ceil(middle)] ?? 0)) / 2;
      const value = measure.kind === 'mean' ? sum(numbers) / numbers.length : median;
      return { value, n: numbers.length };
    }
    case 'ratio': {
      const [of, to] = [amount(place, measure.of), amount(place, measure.to)];
      const divided = of === undefined || to === undefined ? undefined : share(of, to);
      return divided && { ...divided, value: divided.value * measure.per };
    }
    case 'count': {
      const value = amount(place, measure.of);
      return value === undefined ? undefined : { value, n: value };
    }
    case 'parallel-spread':
      return parallelSpread(rowsOf(place, 'marks', measure.where), measure.statistic);
    case 'outside-works':
      return outsideWorks(place.root, place.term, measure.statistic);
    case 'entered': {
      const [object, key] = id.split('.');
      const row = rowsOf(place, 'values').find(
        (one) => one.get('object') === object && one.get('indicator') === key,
      );
      if (row === undefined) return undefined;
      const [numerator, denominator] = [numberIn(row, 'numerator'), numberIn(row, 'denominator')];
      if (numerator !== undefined && denominator !== undefined)
        return share(numerator, denominator);
      const value = numberIn(row, 'value');
      return value === undefined ? undefined : { value, n: 1 };
    }
    case 'top-two-box':
    case 'answer-share':
    case 'scale-mean':
    case 'index':
      return recomputeAnswers(measure, place);
    case 'nps': {
      const found = recomputeAnswers(measure, place);
      return found && { value: 200 * found.value - 100, n: found.n };
    }
    case 'coverage': {
      const read = measure.surveys.map(
        (survey) => readAnswers(place.root, place.term, survey)?.answers.length ?? 0,
      );
      return share(
        sum(read),
        sum(measure.surveys.map((survey) => place.population.get(survey) ?? 0)),
      );
    }
  }
}
