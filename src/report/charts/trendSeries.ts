import type { Datum } from './chart.ts';
import type { TrendPoint } from './trendInput.ts';
import { withinScale } from './scaleText.ts';
import type { ValueScale } from './scaleText.ts';

/**
 * Points with the number of the unbroken piece each lies in, and their intervals. A gap has neither and ends a piece;
 * a value that must not be compared with the one before begins one.
 */
export function trendSeries(
  trend: readonly TrendPoint[],
  scale: ValueScale,
): { points: Datum[]; intervals: Datum[] } {
  const points: Datum[] = [];
  const intervals: Datum[] = [];
  let piece = 0;
  trend.forEach((point, term) => {
    if ('gap' in point) {
      piece++;
      return;
    }
    if (point.broken !== undefined) piece++;
    points.push({ term, value: point.value, piece });
    const interval = withinScale(point, scale);
    if (interval) intervals.push({ term, ...interval });
  });
  return { points, intervals };
}
