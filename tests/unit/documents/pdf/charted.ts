import { paperDrawing, type PaperDrawing } from '../../../../src/documents/drawing/paperDrawing.ts';
import { loadFonts } from '../../../../src/cli/loadFonts.ts';
import { paperFonts } from '../../../../src/documents/drawing/paperFonts.ts';
import { renderChart } from '../../../../src/report/charts/renderChart.ts';
import { trendChart } from '../../../../src/report/charts/trendChart.ts';
import type { Paper } from '../../../../src/report/paper/paper.ts';
import { samples, trend } from '../../charts/samples.ts';
import { bare, everyBlock } from './papers.ts';

/** Five charts of the program, as it draws them. */
export const charts = [...samples, trendChart({ ...trend, id: 'again', title: 'Снова 72 %' })];

const fonts = paperFonts(loadFonts());

export const charted: Paper = {
  ...bare,
  demonstration: true,
  contents: true,
  approval: {},
  sections: [
    { id: 'words', number: '1', title: 'Слова', blocks: everyBlock },
    {
      id: 'charts',
      number: '2',
      title: 'Диаграммы',
      blocks: charts.map(({ id, title, description, table }) => ({
        kind: 'chart',
        chart: { id, key: id, title, table },
        description,
      })),
    },
  ],
};

export async function drawAll(): Promise<ReadonlyMap<string, PaperDrawing>> {
  const drawn = charts.map(
    async (chart) => [chart.id, paperDrawing(await renderChart(chart), fonts)] as const,
  );
  return new Map(await Promise.all(drawn));
}
