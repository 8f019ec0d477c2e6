import type { Amount, Condition, Measure } from '../catalogue/model.ts';
import type { TableDescription } from '../monitoring/description.ts';
import { AmountTally, compileAmountCells } from './amountTally.ts';
import type { Dimension } from './facts.ts';
import { createRowCounter } from './rowCounter.ts';
import type { RowCounter } from './rowCounter.ts';
import { toParallel } from './rowGroups.ts';
import { compileRowNumber } from './rowNumber.ts';
import { compileRowTest } from './rowTest.ts';
import { columnIndex } from './tableRow.ts';
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
      return createRowCounter({
        where: test(measure.of),
        that,
        unitOf: (row): readonly [number, number] => [that.passes(row) ? 1 : 0, 1],
        create: () => new ShareTally(),
        dimensions,
      });
    }
    case 'share-of-counts': {
      const pair = bothOf(number(measure.part), number(measure.whole));
      const where = test(measure.where);
      return createRowCounter({ where, unitOf: pair, create: () => new ShareTally(), dimensions });
    }
    case 'share-of-maximum': {
      const pair = bothOf(number(measure.points), number(measure.maximum));
      const where = test(measure.where);
      return createRowCounter({ where, unitOf: pair, create: () => new SumsTally(), dimensions });
    }
    case 'weighted-share': {
      const value = number(measure.column);
      const weighted = new Set(Object.keys(measure.weights).map(Number));
      return createRowCounter({
        where: test(measure.where),
        unitOf: (row) => oneOf(value(row), (one) => weighted.has(one)),
        create: () => new ScoresTally(),
        dimensions,
      });
    }
    case 'mean':
    case 'median': {
      const value = compileRowNumber(measure.of, table);
      return createRowCounter({
        where: test(measure.where),
        unitOf: (row) => oneOf(value(row)),
        create: () => new ScoresTally(),
        dimensions,
      });
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
