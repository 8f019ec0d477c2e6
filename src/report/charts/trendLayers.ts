import type { ChartLayers } from './chart.ts';
import { pixels } from './toSpec.ts';
import { palette } from './palette.ts';

/** The marks of a trend, from the ground up; `format` is the d3 format of the value axis. */
export function trendLayers(format: string): ChartLayers {
  const x = {
    field: 'term',
    type: 'quantitative' as const,
    scale: { domain: [{ expr: 'from' }, { expr: 'to' }], nice: false, zero: false },
    axis: { values: { expr: 'labelled' }, labelExpr: 'labels[datum.value]', grid: false },
  };
  const y = {
    field: 'value',
    type: 'quantitative' as const,
    scale: { domain: [{ expr: 'low' }, { expr: 'high' }], nice: false, zero: false },
    axis: { values: { expr: 'ticks' }, format },
  };
  const wide = { x: { value: 0 }, x2: { value: { expr: 'width' } } };
  const first = { ...pixels, field: 'first' };
  const text = { field: 'text' };
  return [
    {
      data: { name: 'zones' },
      mark: { type: 'rect' },
      encoding: {
        ...wide,
        y: { ...y, field: 'low' },
        y2: { field: 'high' },
        fill: { field: 'fill', scale: null },
      },
    },
    {
      data: { name: 'sides' },
      mark: { type: 'text', align: 'left' },
      encoding: {
        x: { value: { expr: 'width + 8' } },
        y: first,
        text,
        fill: { field: 'fill', scale: null },
      },
    },
    {
      data: { name: 'target' },
      mark: { type: 'rule', color: palette.target, strokeWidth: 1.5, strokeDash: [6, 4] },
      encoding: { ...wide, y },
    },
    {
      data: { name: 'breaks' },
      mark: { type: 'rule', color: palette.muted, strokeDash: [2, 3] },
      encoding: { x, y: { value: 0 }, y2: { value: { expr: 'height' } } },
    },
    {
      data: { name: 'breaks' },
      mark: { type: 'text', color: palette.muted },
      encoding: { x, y: first, text },
    },
    {
      data: { name: 'gaps' },
      mark: { type: 'text', color: palette.muted },
      encoding: { x, y: first, text },
    },
    {
      data: { name: 'intervals' },
      mark: { type: 'rule', color: palette.accent, strokeWidth: 2 },
      encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' } },
    },
    {
      data: { name: 'points' },
      mark: { type: 'line', color: palette.accent, strokeWidth: 2.5 },
      encoding: { x, y, detail: { field: 'piece' } },
    },
    {
      data: { name: 'points' },
      mark: {
        type: 'point',
        shape: 'circle',
        fill: palette.accent,
        stroke: palette.surface,
        size: 80,
        opacity: 1,
      },
      encoding: { x, y },
    },
    {
      data: { name: 'latest' },
      mark: { type: 'text', align: 'left', dx: 9, fontWeight: 600 },
      encoding: { x, y: first, text },
    },
  ];
}
