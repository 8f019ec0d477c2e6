import type { TableDescription } from './description.ts';
import type { TableCellValue } from './readTableCell.ts';

/** Two dates of a row that stand the wrong way round, as places in the description's columns. */
export interface OrderFault {
  /** The date that comes too early. */
  readonly column: number;
  /** The date it cannot be before. */
  readonly other: number;
}

/**
 * The dates of a row that lie before the date they follow from (`notBefore`). Both stay: either may be the wrong one.
 * @param row cells in the order of the description's columns; `undefined`: empty.
 */
export function checkOrder(
  table: TableDescription,
  row: readonly (TableCellValue | undefined)[],
): readonly OrderFault[] {
  return table.columns.flatMap(({ notBefore }, column): readonly OrderFault[] => {
    if (notBefore === undefined) return [];
    const other = table.columns.findIndex(({ name }) => name === notBefore);
    const [found, start] = [row[column], row[other]];
    return typeof found === 'number' && typeof start === 'number' && found < start
      ? [{ column, other }]
      : [];
  });
}
