import { foldText } from '../kit/text.ts';
import type { TableColumn, TableDescription } from './description.ts';

const indexes = new WeakMap<TableDescription, ReadonlyMap<string, TableColumn>>();

function indexOf(table: TableDescription): ReadonlyMap<string, TableColumn> {
  const known = indexes.get(table);
  if (known !== undefined) return known;
  const index = new Map(
    table.columns.flatMap((column) =>
      [column.name, column.title, ...(column.aliases ?? [])].map(
        (header) => [foldText(header), column] as const,
      ),
    ),
  );
  indexes.set(table, index);
  return index;
}

/**
 * The column that a header means: its ASCII name, its title or an alias, in any case, with ё or е, with any spaces.
 * `undefined`: the table has no such column.
 */
export function columnOfHeader(table: TableDescription, header: string): TableColumn | undefined {
  return indexOf(table).get(foldText(header));
}
