import type { PaperBlock } from '../../report/paper/paper.ts';
import { columnWeights } from '../columnWeights.ts';
import { fitTable } from '../tableFit.ts';
import { renderRuns } from './renderRuns.ts';
import { typstText } from './typstText.ts';

/**
 * A table that may go over sheets, its heading on each; a table without rows keeps its heading.
 * @param siteAddress address that paths of the site begin with; without it they are plain text.
 */
export function renderTable(
  { table, rich }: Extract<PaperBlock, { kind: 'table' }>,
  siteAddress: string | undefined,
): string {
  const widths = columnWeights(table).map((weight) => `${weight}fr`);
  const sides = table.columns.map(({ numeric }) => (numeric ? 'right' : 'left'));
  const heads = table.columns.map(({ title }, i) => {
    const runs = rich?.head[i];
    return `column-head(${runs === undefined ? typstText(title) : renderRuns(runs, siteAddress)})`;
  });
  // A row shorter or longer than the heading would shift all cells after it.
  const rows = table.rows.map((row, at) =>
    table.columns
      .map((_, i) => {
        const runs = rich?.rows[at]?.[i];
        const body = runs === undefined ? typstText(row[i] ?? '') : renderRuns(runs, siteAddress);
        return i === 0 ? `row-head(${body})` : `[#${body}]`;
      })
      .join(', '),
  );
  const grid = [
    `columns: (${widths.join(', ')},)`,
    `align: (${sides.join(', ')},)`,
    `table.header(${heads.join(', ')})`,
    ...rows,
  ];
  const caption = table.caption === '' ? 'none' : typstText(table.caption);
  const { size } = fitTable(table);
  return `paper-table(${caption}, ${size}pt, table(\n${grid.join(',\n')}\n))`;
}
