import type { Chart } from './charts/chart.ts';
import { chartKey } from './charts/chartKey.ts';
import type { ChartView } from './view.ts';

/** A chart with the name its drawing has in the cache. */
export interface KeyedChart {
  readonly key: string;
  readonly chart: Chart;
}

/** Names a chart by its content; hashing a specification costs, so it is done once. */
export function keyChart(chart: Chart): KeyedChart {
  return { key: chartKey(chart), chart };
}

/** What a page needs of a chart: its finding, its figures as a table, and the name of its drawing. */
export function chartView({ key, chart }: KeyedChart): ChartView {
  return { id: chart.id, key, title: chart.title, table: chart.table };
}
