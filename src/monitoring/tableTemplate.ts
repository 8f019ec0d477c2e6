import { BOM, renderCsvLine } from '../kit/csvLine.ts';
import type { TableDescription } from './description.ts';

/** An empty table to fill in Excel: one line of Russian headers. */
export function tableTemplate(table: TableDescription): string {
  return BOM + renderCsvLine(table.columns.map(({ title }) => title));
}
