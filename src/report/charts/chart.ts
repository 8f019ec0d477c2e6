import type { TopLevelSpec } from 'vega-lite';
import type { TableView } from '../view.ts';

/** What the caller knows of a chart before it is drawn. */
export interface ChartHeading {
  /** Unique on its page; lower-case Latin letters, digits and hyphens; never a name from a file. */
  readonly id: string;
  /** The finding: «Удовлетворённость выросла до 72 %». */
  readonly title: string;
  /** The same picture in words, for those who do not see it. */
  readonly description: string;
  /** Caption of the table twin. */
  readonly caption: string;
}

/** A chart as data: nothing here is drawn yet. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly spec: ChartSpec;
  /** The same figures for readers of tables. */
  readonly table: TableView;
}

/** A row of a named dataset. Its keys are ours; names from files are only values. */
export type Datum = Readonly<Record<string, string | number>>;

/**
 * A complete Vega-Lite specification in which all that differs from chart to chart of one kind stands in
 * `datasets`, in the values of `params` and in the sizes. The rest is the chart's shape: the renderer
 * compiles a shape once and gives the compiled view other data.
 */
export type ChartSpec = Extract<TopLevelSpec, { layer: unknown }> & {
  width: number;
  height: number;
  padding: { left: number; right: number; top: number; bottom: number };
  datasets: Record<string, Datum[]>;
  params: { name: string; value: unknown }[];
};

export type ChartLayers = ChartSpec['layer'];
