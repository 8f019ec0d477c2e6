import type { ChartLayers } from './chart.ts';
import { palette } from './palette.ts';
import { pixels } from './toSpec.ts';

const corners = {
  x: { ...pixels, field: 'x' },
  x2: { field: 'to' },
  y: { ...pixels, field: 'y' },
  y2: { field: 'end' },
};
const point = { x: corners.x, y: corners.y, text: { field: 'text' } };
const fill = { field: 'fill', scale: null };

/** The marks of a chart of answers; every place is in pixels. */
export function likertLayers(): ChartLayers {
  return [
    {
      data: { name: 'segments' },
      // A line of the page's colour tells neighbours apart where their own colours do not.
      mark: { type: 'rect', stroke: palette.separator, strokeWidth: 2 },
      encoding: { ...corners, fill },
    },
    {
      data: { name: 'hatched' },
      mark: { type: 'rect', stroke: palette.muted },
      encoding: { ...corners, fill },
    },
    {
      data: { name: 'words' },
      mark: { type: 'text', align: 'left' },
      encoding: { ...point, fill },
    },
    {
      data: { name: 'figures' },
      mark: { type: 'text', fontWeight: 600 },
      encoding: { ...point, fill },
    },
  ];
}
