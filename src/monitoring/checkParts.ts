import type { DetailsOf } from '../kit/problem.ts';
import type { TableDescription } from './description.ts';
import type { TableCellValue } from './readTableCell.ts';

export interface PartProblem {
  /** Place in the description's columns of the part that is greater than its whole. */
  readonly column: number;
  readonly code: 'МОН-09';
  readonly details: DetailsOf<'МОН-09'>;
}

/**
 * The cells of a row that are greater than the cell they are a part of (`within`).
 * @param row cells in the order of the description's columns; `undefined`: empty.
 */
export function checkParts(
  table: TableDescription,
  row: readonly (TableCellValue | undefined)[],
): readonly PartProblem[] {
  return table.columns.flatMap(({ within }, column): readonly PartProblem[] => {
    const wholeIndex = within === undefined ? -1 : indexOfColumn(table, within);
    const whole = row[wholeIndex];
    const found = row[column];
    if (typeof whole !== 'number' || typeof found !== 'number' || found <= whole) return [];
    const wholeTitle = table.columns[wholeIndex]?.title ?? '';
    return [{ column, code: 'МОН-09', details: { found, whole, wholeTitle } }];
  });
}

function indexOfColumn(table: TableDescription, name: string): number {
  return table.columns.findIndex((column) => column.name === name);
}
