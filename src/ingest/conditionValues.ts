import type { Condition, Measure } from '../catalogue/model.ts';
import { amountsOf } from './measureColumns.ts';

/** Words, numbers, yes or no that a condition compares a column with. */
export interface ComparedValues {
  readonly table: string;
  readonly column: string;
  readonly values: readonly (string | number | boolean)[];
}

/** What a measure compares the columns of its tables with; none for answers of surveys. */
export function comparedValues(measure: Measure): readonly ComparedValues[] {
  const amounts = amountsOf(measure).flatMap(({ table, where = [] }) => compared(table, where));
  if (!('table' in measure)) return amounts;
  const { table } = measure;
  const conditions =
    measure.kind === 'share-of-rows'
      ? [...(measure.of ?? []), ...measure.that]
      : (measure.where ?? []);
  return compared(table, conditions);
}

function compared(table: string, conditions: readonly Condition[]): ComparedValues[] {
  return conditions.flatMap((condition) => {
    if ('not' in condition) return compared(table, [condition.not]);
    const { column } = condition;
    if ('is' in condition) return [{ table, column, values: [condition.is] }];
    return 'oneOf' in condition ? [{ table, column, values: condition.oneOf }] : [];
  });
}
