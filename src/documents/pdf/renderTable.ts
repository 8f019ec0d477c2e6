import type { TableView } from '../../report/view.ts';
import { columnWeights } from '../columnWeights.ts';
import { typstText } from './typstText.ts';

function renderRow(row: readonly string[]): string {
  return row
    .map((cell, i) => (i === 0 ? `row-head(${typstText(cell)})` : `[#${typstText(cell)}]`))
    .join(', ');
}

/** A table that may go over sheets, its heading on each; a table without rows keeps its heading. */
export function renderTable(table: TableView): string {
  const widths = columnWeights(table).map((weight) => `${weight}fr`);
  const sides = table.columns.map(({ numeric }) => (numeric ? 'right' : 'left'));
  const heads = table.columns.map(({ title }) => `column-head(${typstText(title)})`);
  // A row shorter or longer than the heading would shift all cells after it.
  const rows = table.rows.map((row) => renderRow(table.columns.map((_, i) => row[i] ?? '')));
  const grid = [
    `columns: (${widths.join(', ')},)`,
    `align: (${sides.join(', ')},)`,
    `table.header(${heads.join(', ')})`,
    ...rows,
  ];
  const caption = table.caption === '' ? 'none' : typstText(table.caption);
  return `paper-table(${caption}, table(\n${grid.join(',\n')}\n))`;
}
