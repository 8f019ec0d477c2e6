import type { TableDescription } from './description.ts';

/** Without it Excel reads UTF-8 as Windows-1251. */
const BOM = '\uFEFF';

/** An empty table to fill in Excel: one line of Russian headers, in UTF-8 with BOM, `;`, CRLF. */
export function tableTemplate(table: TableDescription): string {
  return `${BOM}${table.columns.map(({ title }) => toField(title)).join(';')}\r\n`;
}

function toField(title: string): string {
  return /[;"]/.test(title) ? `"${title.replaceAll('"', '""')}"` : title;
}
