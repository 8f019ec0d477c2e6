import { formatNumber } from '../../kit/format.ts';
import type { BreakdownInput } from './breakdownInput.ts';
import { breakdownLayers } from './breakdownLayers.ts';
import { breakdownTable } from './breakdownTable.ts';
import type { Chart, Datum } from './chart.ts';
import { chartWidth, lineHeight, toSpec } from './toSpec.ts';
import { tickFormat, toValueAxis } from './valueAxis.ts';
import type { ValueAxis } from './valueAxis.ts';
import { scaleText, withinScale } from './scaleText.ts';
import { widthOf, wrapText } from './wrapText.ts';

/**
 * Values of groups, one under another, with intervals, figures and counts. Where the axis starts at zero a value is a
 * bar, otherwise a dot: a bar cut short at its foot would lie about the proportion.
 */
export function breakdownChart(input: BreakdownInput): Chart {
  const { id, title, description, scale, groups, whole } = input;
  const names = groups.map(({ name }) => wrapText(name, 160, 3));
  const figures = groups.map((group) =>
    'value' in group
      ? { value: scaleText(group.value, scale), n: formatNumber(group.n) }
      : { value: '', n: '' },
  );
  const left = Math.ceil(Math.max(0, ...names.map(widthOf))) + 10;
  const valueWidth = widthOf(figures.map(({ value }) => value));
  const countWidth = widthOf(figures.map(({ n }) => n));
  const right = Math.ceil(Math.max(valueWidth + 14 + countWidth, widthOf([input.countTitle])) + 12);
  const width = chartWidth - left - right;

  const axis = toValueAxis(extentOf(input), scale, Math.max(2, Math.floor(width / 60)));
  const rows = toRows(names);
  const fromZero = axis.low === 0;
  const values = groups.flatMap((group, i) =>
    'value' in group ? [{ y: rows.middles[i] ?? 0, value: group.value }] : [],
  );
  const spec = toSpec({
    height: rows.height,
    padding: { left, right, top: lineHeight + 10, bottom: lineHeight + 8 },
    params: {
      low: axis.low,
      high: axis.high,
      ticks: axis.ticks,
      valueEnd: width + 12 + valueWidth,
      countEnd: width + right,
    },
    datasets: {
      names: names.map((lines, i) => ({
        y: (rows.middles[i] ?? 0) - ((lines.length - 1) * lineHeight) / 2,
        text: lines.join('\n'),
      })),
      bars: fromZero ? values : [],
      dots: fromZero ? [] : values,
      intervals: groups.flatMap((group, i) => {
        const interval = 'value' in group ? withinScale(group, scale) : undefined;
        return interval ? [{ y: rows.middles[i] ?? 0, ...interval }] : [];
      }),
      hidden: groups.flatMap((group, i) =>
        'hidden' in group ? [{ y: rows.middles[i] ?? 0, text: group.hidden }] : [],
      ),
      figures: figures.map((figure, i) => ({ y: rows.middles[i] ?? 0, ...figure })),
      head: [{ text: input.countTitle }],
      whole: whole ? [wholeLabel(whole, width, axis)] : [],
    },
    layer: breakdownLayers(tickFormat(axis, scale)),
  });
  return { id, title, description, spec, table: breakdownTable(input) };
}

function extentOf({ groups, scale, whole }: BreakdownInput): number[] {
  const values = groups.flatMap((group) => {
    if (!('value' in group)) return [];
    const interval = withinScale(group, scale);
    return interval ? [group.value, interval.low, interval.high] : [group.value];
  });
  return whole ? [...values, whole.value] : values;
}

/** Where each row has its middle, in pixels from the top: a row is as tall as its name. */
function toRows(names: readonly (readonly string[])[]): { middles: number[]; height: number } {
  let height = 0;
  const middles = names.map(({ length }) => {
    const row = length * lineHeight + 10;
    height += row;
    return height - row / 2;
  });
  return { middles, height };
}

/** The line of the whole and its words, which stay over the plot when the line is at its edge. */
function wholeLabel(
  { value, label }: NonNullable<BreakdownInput['whole']>,
  width: number,
  { low, high }: ValueAxis,
): Datum {
  const half = widthOf([label]) / 2;
  const middle = (width * (value - low)) / (high - low);
  return { value, text: label, middle: Math.min(Math.max(middle, half), width - half) };
}
