import type { Amount, Condition, Measure, RowNumber } from '../catalogue/model.ts';

/** A column of a table as a measure reads it. */
export interface ColumnUse {
  readonly table: string;
  readonly column: string;
  /** Numbers are needed there, words will not do. */
  readonly number: boolean;
  /** An empty cell meets the condition («not left»), so a file without the column can still be counted. */
  readonly emptyPasses: boolean;
}

/** The columns a measure reads, also more than once; none for answers of surveys. */
export function measureColumns(measure: Measure): readonly ColumnUse[] {
  if (measure.kind === 'ratio' || measure.kind === 'count') {
    return amountsOf(measure).flatMap((amount) => [
      ...amountColumns(amount),
      ...conditionColumns(amount.table, amount.where),
    ]);
  }
  if (!('table' in measure)) return [];
  const { table } = measure;
  const numbers = (columns: readonly string[]) =>
    columns.map((column) => ({ table, column, number: true, emptyPasses: false }));
  const where = 'where' in measure ? conditionColumns(table, measure.where) : [];
  switch (measure.kind) {
    case 'share-of-rows':
      return conditionColumns(table, [...(measure.of ?? []), ...measure.that]);
    case 'share-of-counts':
      return [...numbers([measure.part, measure.whole]), ...where];
    case 'share-of-maximum':
      return [...numbers([measure.points, measure.maximum]), ...where];
    case 'weighted-share':
      return [...numbers([measure.column]), ...where];
    case 'mean':
    case 'median':
      return [...numbers(rowNumberColumns(measure.of)), ...where];
    case 'parallel-spread':
      return [...numbers(['primary', 'max_primary']), ...where];
  }
}

/** What a ratio divides and by what, or what a count counts. */
export function amountsOf(measure: Measure): readonly Amount[] {
  if (measure.kind === 'ratio') return [measure.of, measure.to];
  return measure.kind === 'count' ? [measure.of] : [];
}

/** The tables a measure reads. */
export function measureTables(measure: Measure): ReadonlySet<string> {
  const own = 'table' in measure ? [measure.table] : [];
  return new Set([...own, ...amountsOf(measure).map((amount) => amount.table)]);
}

function amountColumns(amount: Amount): readonly ColumnUse[] {
  const use = { table: amount.table, emptyPasses: false };
  if ('sum' in amount) return [{ ...use, column: amount.sum, number: true }];
  const columns = 'pairs' in amount ? amount.pairs : 'distinct' in amount ? [amount.distinct] : [];
  return columns.map((column) => ({ ...use, column, number: false }));
}

function rowNumberColumns(of: RowNumber): readonly string[] {
  if ('column' in of) return [of.column];
  return 'daysFrom' in of ? [of.daysFrom, of.daysTo] : [of.hoursFrom, of.hoursTo];
}

function conditionColumns(table: string, conditions: readonly Condition[] = []): ColumnUse[] {
  return conditions.flatMap((condition): ColumnUse[] => {
    if ('not' in condition) {
      return conditionColumns(table, [condition.not]).map((use) => ({ ...use, emptyPasses: true }));
    }
    const number = ['atLeast', 'atMost', 'withinYears', 'between'].some((key) => key in condition);
    const emptyPasses = 'filled' in condition && !condition.filled;
    const use = { table, column: condition.column, number, emptyPasses };
    return 'notAfter' in condition ? [use, { ...use, column: condition.notAfter }] : [use];
  });
}
