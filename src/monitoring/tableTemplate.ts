import { BOM, renderCsvLine } from '../kit/csvLine.ts';
import type { TableDescription } from './description.ts';

/** A table to fill in Excel: one line of Russian headers, then the rows that are known before, cells in their order. */
export function tableTemplate(
  table: TableDescription,
  rows: readonly (readonly string[])[] = [],
): string {
  const header = table.columns.map(({ title }) => title);
  return BOM + [header, ...rows].map(renderCsvLine).join('');
}
