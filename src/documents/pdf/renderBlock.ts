import { chartCaption } from '../../report/paper/chartCaption.ts';
import type { PaperBlock } from '../../report/paper/paper.ts';
import type { PaperDrawing } from '../drawing/paperDrawing.ts';
import { renderRuns } from './renderRuns.ts';
import { renderTable } from './renderTable.ts';
import { typstString } from './typstString.ts';
import { typstText } from './typstText.ts';

export interface Surroundings {
  /** By `ChartView.key`. */
  readonly drawings: ReadonlyMap<string, PaperDrawing>;
  /** Address that paths of the site begin with: `https://school.example/vsoko`. */
  readonly siteAddress: string | undefined;
}

type ChartBlock = Extract<PaperBlock, { kind: 'chart' }>;

/** What a chart shows in words, then its figures: who can't see it gets all of it. */
function alternativeText({ chart, description }: ChartBlock): string {
  const { columns, rows } = chart.table;
  const heads = columns.map(({ title }) => title).join(', ');
  return `${description} ${heads}: ${rows.map((row) => row.filter(Boolean).join(', ')).join('; ')}.`;
}

function renderChart(block: ChartBlock, { drawings }: Surroundings): string {
  const drawing = drawings.get(block.chart.key);
  if (drawing === undefined) throw new RangeError(`renderChart: no drawing ${block.chart.key}`);
  const parts = [
    typstString(drawing.svg),
    String(drawing.width),
    typstString(alternativeText(block)),
    typstText(chartCaption(block.chart)),
  ];
  return `paper-chart(${parts.join(', ')})`;
}

/** One block of a paper as a call in Typst's code. */
export function renderBlock(block: PaperBlock, around: Surroundings): string {
  const { siteAddress } = around;
  switch (block.kind) {
    case 'heading': {
      const { text, runs } = block;
      const words = runs === undefined ? typstText(text) : renderRuns(runs, siteAddress);
      return `paper-heading(3, ${typstString(text)}, ${words})`;
    }
    case 'paragraph':
      return `par(${renderRuns(block.runs, siteAddress)})`;
    case 'list': {
      const items = block.items.map((runs) => renderRuns(runs, siteAddress));
      return `${block.ordered ? 'enum' : 'list'}(${items.join(', ')})`;
    }
    case 'table':
      return renderTable(block, siteAddress);
    case 'chart':
      return renderChart(block, around);
    case 'facts': {
      const rows = block.rows.map(
        ({ term, runs }) => `terms.item(${typstText(term)}, ${renderRuns(runs, siteAddress)})`,
      );
      return `terms(${rows.join(', ')})`;
    }
  }
}
