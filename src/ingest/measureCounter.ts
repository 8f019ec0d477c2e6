import type { Amount, Condition, Measure } from '../catalogue/model.ts';
import type { TableDescription } from '../monitoring/description.ts';
import { AmountTally, compileAmountCells } from './amountTally.ts';
import type { Dimension } from './facts.ts';
import { createRowCounter } from './rowCounter.ts';
import type { Counting, RowCounter } from './rowCounter.ts';
import { toParallel } from './rowGroups.ts';
import { compileRowNumber } from './rowNumber.ts';
import { compileRowTest } from './rowTest.ts';
import { columnIndex } from './tableRow.ts';
import { PersonTally } from './personTally.ts';
import { ScoresTally, ShareTally, SumsTally, WorksTally } from './tallies.ts';

/** A measure that is counted from the rows of one table. */
export type TableMeasure = Extract<Measure, { table: string }>;

const everyDimension: readonly Dimension[] = ['class', 'parallel', 'subject'];

/**
 * Compiles a measure into a counter of the table's rows.
 * @param termEnd last day of the term, YYYY-MM-DD.
 * @throws RangeError when the table has not the columns the measure names.
 */
export function createMeasureCounter(
  measure: TableMeasure,
  table: TableDescription,
  termEnd: string,
): RowCounter {
  const test = (conditions: readonly Condition[] = []) =>
    compileRowTest(conditions, table, termEnd);
  const number = (column: string) => compileRowNumber({ column }, table);
  const dimensions = everyDimension;

  switch (measure.kind) {
    case 'share-of-rows': {
      const that = test(measure.that);
      const counting: Counting<readonly [number, number]> = {
        where: test(measure.of),
        that,
        unitOf: (row) => [that.passes(row) ? 1 : 0, 1],
        create: () => new ShareTally(),
        dimensions,
      };
      return countByPerson(table, counting, (unit) => unit);
    }
    case 'share-of-counts': {
      const unitOf = bothOf(number(measure.part), number(measure.whole));
      const where = test(measure.where);
      const counting = { where, unitOf, create: () => new ShareTally(), dimensions };
      return countByPerson(table, counting, (unit) => unit);
    }
    case 'share-of-maximum': {
      const unitOf = bothOf(number(measure.points), number(measure.maximum));
      const where = test(measure.where);
      const counting = { where, unitOf, create: () => new SumsTally(), dimensions };
      return countByPerson(table, counting, (unit) => unit);
    }
    case 'weighted-share': {
      const value = number(measure.column);
      const { weights } = measure;
      const byValue = new Map(Object.entries(weights).map(([key, one]) => [Number(key), one]));
      const counting: Counting<readonly [number]> = {
        where: test(measure.where),
        unitOf: (row) => oneOf(value(row), (one) => byValue.has(one)),
        create: () => new ScoresTally(),
        dimensions,
      };
      return countByPerson(table, counting, ([one]) => [byValue.get(one) ?? 0, 1]);
    }
    case 'mean':
    case 'median': {
      const value = compileRowNumber(measure.of, table);
      const counting: Counting<readonly [number]> = {
        where: test(measure.where),
        unitOf: (row) => oneOf(value(row)),
        create: () => new ScoresTally(),
        dimensions,
      };
      return measure.kind === 'median'
        ? createRowCounter(counting)
        : countByPerson(table, counting, ([one]) => [one, 1]);
    }
    case 'parallel-spread':
      return createRowCounter({
        where: test(measure.where),
        unitOf: compileWork(table),
        create: () => new WorksTally(),
        dimensions: ['parallel', 'subject'],
      });
  }
}

/** The same counter, and beside it the points of each person where the table has many rows of one. */
function countByPerson<Unit extends readonly unknown[]>(
  table: TableDescription,
  { unitOf, create, ...counting }: Counting<Unit>,
  pointsOf: (unit: Unit) => readonly [x: number, y: number],
): RowCounter {
  if (table.person === undefined) return createRowCounter({ ...counting, unitOf, create });
  const at = columnIndex(table, table.person);
  return createRowCounter({
    ...counting,
    unitOf: (row) => {
      const unit = unitOf(row);
      return unit && ([String(row[at]), pointsOf(unit), unit] as const);
    },
    create: () => new PersonTally(create()),
  });
}

/** The counter of one side of a ratio, or of a count. */
export function createAmountCounter(
  amount: Amount,
  table: TableDescription,
  termEnd: string,
): RowCounter {
  const cells = compileAmountCells(amount, table);
  return createRowCounter({
    where: compileRowTest(amount.where ?? [], table, termEnd),
    unitOf: (row) => [cells(row)] as const,
    create: () => new AmountTally(amount),
    dimensions: everyDimension,
  });
}

type NumberOf = ReturnType<typeof compileRowNumber>;

function oneOf(
  value: number | undefined,
  counts: (value: number) => boolean = () => true,
): readonly [number] | undefined {
  return value === undefined || !counts(value) ? undefined : [value];
}

function bothOf(part: NumberOf, whole: NumberOf) {
  return (row: Parameters<NumberOf>[0]): readonly [number, number] | undefined => {
    const [of, to] = [part(row), whole(row)];
    return of === undefined || to === undefined ? undefined : [of, to];
  };
}

/** One pupil's work: its name, the class, the share of maximal points. */
function compileWork(table: TableDescription) {
  const at = (name: string) => columnIndex(table, name);
  const [procedure, subject, classAt] = [at('procedure'), at('subject'), at('class')];
  const points = bothOf(
    compileRowNumber({ column: 'primary' }, table),
    compileRowNumber({ column: 'max_primary' }, table),
  );
  return (row: Parameters<NumberOf>[0]): readonly [string, string, number] | undefined => {
    const [scored, maximum] = points(row) ?? [];
    const className = row[classAt];
    if (scored === undefined || maximum === undefined || maximum <= 0) return undefined;
    if (typeof className !== 'string') return undefined;
    const work = `${String(row[procedure])}, ${String(row[subject])}, ${toParallel(className)}`;
    return [work, className, scored / maximum];
  };
}
