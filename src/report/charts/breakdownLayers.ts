import type { ChartLayers } from './chart.ts';
import { palette } from './palette.ts';
import { pixels } from './toSpec.ts';

/** Length of the hatched piece that stands for a value kept back. */
const hatched = 48;

/** The marks of a breakdown, from the ground up; `format` is the d3 format of the value axis. */
export function breakdownLayers(format: string): ChartLayers {
  const y = { ...pixels, field: 'y' };
  const x = {
    field: 'value',
    type: 'quantitative' as const,
    scale: { domain: [{ expr: 'low' }, { expr: 'high' }], nice: false, zero: false },
    axis: { values: { expr: 'ticks' }, format },
  };
  const text = { field: 'text' };
  const tall = { y: { value: 0 }, y2: { value: { expr: 'height' } } };
  return [
    {
      data: { name: 'names' },
      mark: { type: 'text', align: 'right' },
      encoding: { x: { value: -10 }, y, text },
    },
    {
      data: { name: 'bars' },
      mark: {
        type: 'bar',
        orient: 'horizontal',
        height: 16,
        fill: palette.bar,
        stroke: palette.outline,
      },
      encoding: { x: { ...x, stack: false }, x2: { datum: 0 }, y },
    },
    {
      data: { name: 'hidden' },
      mark: { type: 'bar', orient: 'horizontal', height: 16, fill: palette.hatch },
      encoding: { x: { value: 0 }, x2: { value: hatched }, y },
    },
    {
      data: { name: 'whole' },
      mark: { type: 'rule', color: palette.target, strokeWidth: 1.5, strokeDash: [6, 4] },
      encoding: { x, ...tall },
    },
    // Written twice: first as a clearing in the line of the whole.
    {
      data: { name: 'hidden' },
      mark: { type: 'text', align: 'left', stroke: palette.surface, strokeWidth: 5 },
      encoding: { x: { value: hatched + 8 }, y, text },
    },
    {
      data: { name: 'hidden' },
      mark: { type: 'text', align: 'left', color: palette.muted },
      encoding: { x: { value: hatched + 8 }, y, text },
    },
    {
      data: { name: 'whole' },
      mark: { type: 'text' },
      encoding: { x: { ...pixels, field: 'middle' }, y: { value: -12 }, text },
    },
    {
      data: { name: 'intervals' },
      mark: { type: 'rule', color: palette.interval, strokeWidth: 2 },
      encoding: { x: { ...x, field: 'low' }, x2: { field: 'high' }, y },
    },
    {
      data: { name: 'dots' },
      mark: {
        type: 'point',
        shape: 'circle',
        fill: palette.accent,
        stroke: palette.surface,
        size: 90,
        opacity: 1,
      },
      encoding: { x, y },
    },
    {
      data: { name: 'head' },
      mark: { type: 'text', align: 'right', color: palette.muted },
      encoding: { x: { value: { expr: 'countEnd' } }, y: { value: -12 }, text },
    },
    {
      data: { name: 'figures' },
      mark: { type: 'text', align: 'right', fontWeight: 600 },
      encoding: { x: { value: { expr: 'valueEnd' } }, y, text: { field: 'value' } },
    },
    {
      data: { name: 'figures' },
      mark: { type: 'text', align: 'right', color: palette.muted },
      encoding: { x: { value: { expr: 'countEnd' } }, y, text: { field: 'n' } },
    },
  ];
}
