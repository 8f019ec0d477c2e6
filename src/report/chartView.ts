import type { Chart } from './charts/chart.ts';
import { chartKey } from './charts/chartKey.ts';
import type { ChartView } from './view.ts';

/** What a page needs of a chart: its finding, its figures as a table, and the name of its drawing. */
export function chartView(chart: Chart): ChartView {
  return { id: chart.id, key: chartKey(chart), title: chart.title, table: chart.table };
}
