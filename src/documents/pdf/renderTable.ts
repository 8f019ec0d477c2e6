import type { PaperBlock } from '../../report/paper/paper.ts';
import { columnWeights, widthOfTable } from '../columnWeights.ts';
import { renderRuns } from './renderRuns.ts';
import { typstText } from './typstText.ts';

/** Points: what a table is set in, and the least that is still read without a glass. */
const [SIZE, LEAST_SIZE] = [9, 6.5];
/** How much wider a sheet is on its side: 297 − 40 mm for 210 − 40. */
const LYING = 257 / 170;

/** Size of type and the side of the sheet for a table whose words need `width` of a standing sheet's text. */
function fit(width: number): { readonly size: number; readonly isLying: boolean } {
  const isLying = width > SIZE / LEAST_SIZE;
  const scale = Math.max(1, isLying ? width / LYING : width);
  return { size: Math.max(LEAST_SIZE, Math.floor((SIZE / scale) * 10) / 10), isLying };
}

/**
 * A table that may go over sheets, its heading on each; a table without rows keeps its heading. One too wide for its
 * words gets smaller type, then a sheet on its side.
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
  const { size, isLying } = fit(widthOfTable(table));
  const set = `paper-table(${caption}, ${size}pt, table(\n${grid.join(',\n')}\n))`;
  return isLying ? `page(flipped: true, ${set})` : set;
}
