import type { TableView } from '../view.ts';
import type { Chart, ChartHeading, ChartLayers, Datum } from './chart.ts';
import { palette } from './palette.ts';
import { intervalText, scaleText, withinScale, type ValueScale } from './scaleText.ts';
import { chartWidth, lineHeight, pixels, toSpec } from './toSpec.ts';
import { tickFormat, toValueAxis } from './valueAxis.ts';
import { widthOf, wrapText } from './wrapText.ts';

/** A value with its interval, in the unit of the scale. */
export interface Compared {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What an interval plot is drawn from: own values beside others, one pair under another. */
export interface ComparisonInput extends ChartHeading {
  readonly scale: ValueScale;
  /** Titles: «Работа», «школа», «город», «Вывод». */
  readonly rowTitle: string;
  readonly ownTitle: string;
  readonly otherTitle: string;
  readonly verdictTitle: string;
  readonly rows: readonly ComparedRow[];
  /** Rows of the whole plot where this drawing is one sheet of it: all its sheets have one axis. */
  readonly plot?: readonly ComparedRow[];
}

export interface ComparedRow {
  readonly name: string;
  readonly own: Compared;
  readonly other: Compared;
  readonly verdict: string;
}

/** How far above and below the middle of a row its two intervals lie. */
const apart = 6;

/**
 * Own values with their intervals beside others: whether the intervals overlap is seen at a glance and said in words.
 */
export function comparisonChart(input: ComparisonInput): Chart {
  const { id, title, description, scale, rows, plot = rows, ownTitle, otherTitle } = input;
  const linesOf = ({ name }: ComparedRow): readonly string[] => wrapText(name, 150, 3);
  const names = rows.map(linesOf);
  const verdicts = rows.map(({ verdict }) => verdict);
  const left = Math.ceil(widthOf(plot.flatMap(linesOf))) + 10;
  const right = Math.ceil(widthOf(plot.map(({ verdict }) => verdict))) + 10;
  const width = chartWidth - left - right;
  const values = plot.flatMap(({ own, other }) =>
    [own, other].flatMap(({ low, high }) => {
      const cut = withinScale({ low, high }, scale);
      return cut === undefined ? [] : [cut.low, cut.high];
    }),
  );
  const axis = toValueAxis(values, scale, Math.max(2, Math.floor(width / 55)));
  let height = 0;
  const middles = names.map(({ length }) => {
    const row = Math.max(2, length) * lineHeight + 8;
    height += row;
    return height - row / 2;
  });
  const marks = (of: 'own' | 'other', shift: number): Datum[] =>
    rows.map((row, index) => ({
      y: (middles[index] ?? 0) + shift,
      value: row[of].value,
      ...withinScale(row[of], scale),
    }));
  const ownWidth = widthOf([ownTitle]);
  const spec = toSpec({
    height,
    padding: { left, right, top: lineHeight + 14, bottom: lineHeight + 8 },
    params: { low: axis.low, high: axis.high, ticks: axis.ticks, verdictStart: width + 10 },
    datasets: {
      names: names.map((lines, index) => ({
        y: (middles[index] ?? 0) - ((lines.length - 1) * lineHeight) / 2,
        text: lines.join('\n'),
      })),
      own: marks('own', -apart),
      other: marks('other', apart),
      verdicts: verdicts.map((text, index) => ({ y: middles[index] ?? 0, text })),
      ownKey: [{ x: 6 }],
      otherKey: [{ x: 34 + ownWidth }],
      keys: [
        { x: 16, text: ownTitle },
        { x: 44 + ownWidth, text: otherTitle },
      ],
    },
    layer: layersOf(tickFormat(axis, scale)),
  });
  return { id, title, description, spec, table: tableOf(input) };
}

function layersOf(format: string): ChartLayers {
  const y = { ...pixels, field: 'y' };
  const x = {
    field: 'value',
    type: 'quantitative' as const,
    scale: { domain: [{ expr: 'low' }, { expr: 'high' }], nice: false, zero: false },
    axis: { values: { expr: 'ticks' }, format },
  };
  const text = { field: 'text' };
  const ends = { x: { ...x, field: 'low' }, x2: { field: 'high' }, y };
  const dot = {
    type: 'point' as const,
    shape: 'circle',
    fill: palette.accent,
    stroke: palette.surface,
    size: 80,
    opacity: 1,
  };
  const diamond = { ...dot, shape: 'diamond', fill: palette.text };
  const key = { x: { ...pixels, field: 'x' }, y: { value: -20 } };
  return [
    {
      data: { name: 'names' },
      mark: { type: 'text', align: 'right' },
      encoding: { x: { value: -10 }, y, text },
    },
    {
      data: { name: 'own' },
      mark: { type: 'rule', color: palette.accent, strokeWidth: 3 },
      encoding: ends,
    },
    {
      data: { name: 'other' },
      mark: { type: 'rule', color: palette.text, strokeWidth: 3 },
      encoding: ends,
    },
    { data: { name: 'own' }, mark: dot, encoding: { x, y } },
    { data: { name: 'other' }, mark: diamond, encoding: { x, y } },
    {
      data: { name: 'verdicts' },
      mark: { type: 'text', align: 'left' },
      encoding: { x: { value: { expr: 'verdictStart' } }, y, text },
    },
    { data: { name: 'ownKey' }, mark: dot, encoding: key },
    { data: { name: 'otherKey' }, mark: diamond, encoding: key },
    {
      data: { name: 'keys' },
      mark: { type: 'text', align: 'left', color: palette.muted },
      encoding: { ...key, text },
    },
  ];
}

function tableOf(input: ComparisonInput): TableView {
  const { caption, rowTitle, ownTitle, otherTitle, verdictTitle, rows, scale } = input;
  const both = (title: string) => [
    { title, numeric: true },
    { title: `${title}: интервал 95\u00A0%`, numeric: true },
  ];
  return {
    caption,
    columns: [
      { title: rowTitle, numeric: false },
      ...both(ownTitle),
      ...both(otherTitle),
      { title: verdictTitle, numeric: false },
    ],
    rows: rows.map(({ name, own, other, verdict }) => [
      name,
      scaleText(own.value, scale),
      intervalText(own, scale),
      scaleText(other.value, scale),
      intervalText(other, scale),
      verdict,
    ]),
  };
}
