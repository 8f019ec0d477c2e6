import { parentPort } from 'node:worker_threads';
import type { Chart } from '../report/charts/chart.ts';
import { renderChart } from '../report/charts/renderChart.ts';

/** Draws one chart per message and answers with the SVG text. */
parentPort?.on('message', (chart: Chart) => {
  void renderChart(chart).then((svg) => {
    parentPort?.postMessage(svg);
  });
});
