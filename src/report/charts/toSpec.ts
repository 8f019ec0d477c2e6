import type { ChartLayers, ChartSpec } from './chart.ts';
import { palette } from './palette.ts';

/** All charts are drawn in a view box this wide, and shown between 320 and 600 px wide. */
export const chartWidth = 440;
const fontSize = 14;
export const lineHeight = 18;

interface Drawing {
  /** Of the plot itself, in pixels; with the side padding it makes up `chartWidth`. */
  readonly height: number;
  readonly padding: ChartSpec['padding'];
  readonly params: Readonly<Record<string, unknown>>;
  readonly datasets: ChartSpec['datasets'];
  readonly layer: ChartLayers;
}

/** A drawing in the common frame: size, font, colours, Russian numbers. */
export function toSpec({ height, padding, params, datasets, layer }: Drawing): ChartSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: chartWidth - padding.left - padding.right,
    height,
    padding,
    // Vega measures text wrongly in Node: all room is reckoned by our own table, and nothing is fitted.
    autosize: 'none',
    background: 'transparent',
    params: Object.entries(params).map(([name, value]) => ({ name, value })),
    datasets,
    layer,
    config,
  };
}

const config: NonNullable<ChartSpec['config']> = {
  // The table twin serves readers; Vega's own labels are English.
  aria: false,
  // The number format of d3 for Russian; the spaces are NBSP.
  locale: {
    number: {
      decimal: ',',
      thousands: '\u00a0',
      grouping: [3],
      currency: ['', '\u00a0₽'],
      percent: '\u00a0%',
      minus: '−',
      nan: '',
    },
  },
  view: { stroke: null },
  axis: {
    domain: false,
    ticks: false,
    title: null,
    gridColor: palette.grid,
    labelColor: palette.muted,
    labelFontSize: fontSize,
    labelLineHeight: lineHeight,
    labelLimit: 0,
    labelOverlap: false,
    labelFlush: false,
    labelPadding: 6,
    translate: 0,
  },
  text: { fontSize, lineHeight, lineBreak: '\n', color: palette.text, baseline: 'middle' },
};

/** A position given in pixels of the plot. */
export const pixels = { type: 'quantitative' as const, scale: null, axis: null };
