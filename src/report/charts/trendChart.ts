import type { Chart } from './chart.ts';
import { palette } from './palette.ts';
import { chartWidth, lineHeight, toSpec } from './toSpec.ts';
import { breakLabels, gapLabels, latestLabel, sideLabels } from './trendLabels.ts';
import type { Zone } from './trendLabels.ts';
import type { TrendInput } from './trendInput.ts';
import { trendLayers } from './trendLayers.ts';
import { trendSeries } from './trendSeries.ts';
import { trendTable } from './trendTable.ts';
import { tickFormat, toValueAxis } from './valueAxis.ts';
import type { ValueAxis } from './valueAxis.ts';
import { scaleText, withinScale } from './scaleText.ts';
import { widthOf, wrapText } from './wrapText.ts';

const height = 200;

/** Values of one indicator over the terms: line, intervals, target, bands. A gap is a word, never a zero. */
export function trendChart(input: TrendInput): Chart {
  const { id, title, description, scale, points, target } = input;
  const axis = toValueAxis(extentOf(input), scale, 5);
  const plot = {
    height,
    toPixel: (value: number): number => (height * (axis.high - value)) / (axis.high - axis.low),
  };
  const zones = toZones(input, axis);
  const sides = sideLabels(zones, target, plot);
  const ticks = axis.ticks.map((tick) => scaleText(tick, { ...scale, decimals: axis.decimals }));
  const left = Math.ceil(widthOf(ticks)) + 8;
  const right = sides.length > 0 ? Math.ceil(Math.max(...sides.map((side) => side.width))) + 10 : 6;
  const width = chartWidth - left - right;

  const latest = latestLabel(input, plot);
  const slot = slotWidth(width, points.length, latest ? widthOf([latest.text]) + 14 : 34);
  const breaks = breakLabels(points, slot);
  const labels = points.map(({ label }) => wrapText(label, Math.max(slot - 6, 60), 3));
  const every = Math.ceil((Math.max(0, ...labels.map(widthOf)) + 6) / slot);

  const spec = toSpec({
    height,
    padding: {
      left,
      right,
      top: 12 + Math.max(0, ...breaks.map(({ up }) => up)),
      bottom: 8 + lineHeight * Math.max(1, ...labels.map((lines) => lines.length)),
    },
    params: {
      low: axis.low,
      high: axis.high,
      ticks: axis.ticks,
      // Half a slot stands before the first term, and after the last one the room that is left.
      from: -0.5,
      to: width / slot - 0.5,
      labels,
      labelled: [...points.keys()].filter((term) => (points.length - 1 - term) % every === 0),
    },
    datasets: {
      zones,
      sides,
      target: target ? [{ value: target.value }] : [],
      breaks,
      gaps: gapLabels(points, slot, plot),
      ...trendSeries(points, scale),
      latest: latest ? [latest] : [],
    },
    layer: trendLayers(tickFormat(axis, scale)),
  });
  return { id, title, description, spec, table: trendTable(input) };
}

/** Width of one term: equal parts of the plot, unless the label of the last value needs more than half a part. */
function slotWidth(width: number, count: number, room: number): number {
  return Math.min(width / Math.max(1, count), (width - room) / Math.max(0.5, count - 0.5));
}

function extentOf({ points, scale, target }: TrendInput): number[] {
  const values = points.flatMap((point) => {
    if (!('value' in point)) return [];
    const interval = withinScale(point, scale);
    return interval ? [point.value, interval.low, interval.high] : [point.value];
  });
  return target ? [...values, target.value] : values;
}

function toZones({ bands = [] }: TrendInput, axis: ValueAxis): Zone[] {
  return bands.flatMap(({ from, level, label }, index) => {
    const low = Math.max(from ?? axis.low, axis.low);
    const high = Math.min(bands[index + 1]?.from ?? axis.high, axis.high);
    return high > low ? [{ low, high, label, fill: palette[`zone-${level}`] }] : [];
  });
}
