import { formatNumber } from '../../kit/format.ts';
import type { Chart, ChartHeading, ChartLayers } from './chart.ts';
import { histogramBins } from './histogramBins.ts';
import { palette } from './palette.ts';
import { chartWidth, lineHeight, toSpec } from './toSpec.ts';
import { toValueAxis } from './valueAxis.ts';
import type { ValueScale } from './scaleText.ts';
import { widthOf, wrapText } from './wrapText.ts';

/** What a histogram is drawn from. */
export interface HistogramInput extends ChartHeading {
  readonly scale: ValueScale;
  /** Titles: «Первичный балл», «Число работ». */
  readonly valueTitle: string;
  readonly countTitle: string;
  /** How many units have each value, by value ascending. */
  readonly counts: readonly (readonly [value: number, n: number])[];
  /** Values from which something else begins, with a word for it: marks of the official scale. */
  readonly bounds?: readonly { readonly from: number; readonly text: string }[];
}

const height = 160;

/** How many units have each value: bars with their counts, or with an axis where the counts do not fit. */
export function histogramChart(input: HistogramInput): Chart {
  const { id, title, description, caption, valueTitle, countTitle } = input;
  const bins = histogramBins(input.counts, input.scale);
  const figures = bins.counts.map((n) => formatNumber(n));
  const axis = toValueAxis(bins.counts, { kind: 'number', decimals: 0, low: 0 }, 4);
  const ticks = axis.ticks.filter(Number.isInteger);
  const marks = bins.edges ?? bins.labels;
  const left = Math.ceil(widthOf(ticks.map((tick) => formatNumber(tick)))) + 8;
  const right = bins.edges ? Math.ceil(widthOf(marks.slice(-1)) / 2) : 4;
  const slot = (chartWidth - left - right) / Math.max(1, figures.length);
  const every = Math.ceil((widthOf(marks) + 6) / slot);
  const places = [...marks.keys()].filter((index) => index % every === 0);

  // Centred under the plot, within the narrower of the two halves of the chart.
  const foot = wrapText(valueTitle, chartWidth - Math.abs(left - right), 3);
  const [head = ''] = wrapText(countTitle, chartWidth - left, 1);

  const spec = toSpec({
    height,
    padding: {
      left,
      right,
      top: lineHeight * 2 + 4,
      bottom: lineHeight * (foot.length + 1) + 10,
    },
    params: {
      most: axis.high,
      ticks,
      bars: figures.length,
      bar: Math.min(48, slot * (bins.edges ? 0.94 : 0.8)),
      // The words of intervals stand at their ends, half a bar before the middles.
      places: places.map((index) => (bins.edges ? index - 0.5 : index)),
      words: places.map((index) => marks[index] ?? ''),
    },
    datasets: {
      bars: bins.counts.map((n, index) => ({ index, n })),
      figures:
        widthOf(figures) + 2 <= slot
          ? bins.counts.map((n, index) => ({ index, n, text: figures[index] ?? '' }))
          : [],
      bounds: (input.bounds ?? []).map(({ from, text }) => ({
        index: (from - bins.start) / bins.step - 0.5,
        text,
      })),
      head: [{ text: head }],
      foot: [{ text: foot.join('\n') }],
    },
    layer: layers,
  });
  const columns = [valueTitle, countTitle].map((column) => ({ title: column, numeric: true }));
  const rows = bins.labels.map((label, index) => [label, figures[index] ?? '']);
  return { id, title, description, spec, table: { caption, columns, rows } };
}

const x = {
  field: 'index',
  type: 'quantitative' as const,
  scale: { domain: [-0.5, { expr: 'bars - 0.5' }], nice: false, zero: false, padding: 0 },
  axis: {
    values: { expr: 'places' },
    labelExpr: 'words[indexof(places, datum.value)]',
    grid: false,
  },
};
const y = {
  field: 'n',
  type: 'quantitative' as const,
  scale: { domain: [0, { expr: 'most' }], nice: false },
  axis: { values: { expr: 'ticks' }, format: ',.0f' },
};
const layers: ChartLayers = [
  {
    data: { name: 'bars' },
    mark: {
      type: 'bar',
      orient: 'vertical',
      width: { expr: 'bar' },
      fill: palette.bar,
      stroke: palette.outline,
    },
    encoding: { x, y: { ...y, stack: false }, y2: { datum: 0 } },
  },
  {
    data: { name: 'bounds' },
    mark: { type: 'rule', color: palette.text, strokeWidth: 1.5, strokeDash: [4, 3] },
    encoding: { x },
  },
  {
    data: { name: 'bounds' },
    mark: { type: 'text', align: 'left', dx: 3 },
    encoding: { x, y: { value: -10 }, text: { field: 'text' } },
  },
  {
    data: { name: 'figures' },
    mark: { type: 'text', dy: -10 },
    encoding: { x, y, text: { field: 'text' } },
  },
  {
    data: { name: 'head' },
    mark: { type: 'text', align: 'left', color: palette.muted },
    encoding: { x: { value: 0 }, y: { value: -28 }, text: { field: 'text' } },
  },
  {
    data: { name: 'foot' },
    mark: { type: 'text', color: palette.muted },
    encoding: {
      x: { value: { expr: 'width / 2' } },
      y: { value: { expr: 'height + 34' } },
      text: { field: 'text' },
    },
  },
];
