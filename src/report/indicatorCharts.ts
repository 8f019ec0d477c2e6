import type { Indicator } from '../catalogue/model.ts';
import type { PublishedMeasurement } from '../publication/published.ts';
import { answers } from './answers.ts';
import { breakdown } from './breakdown.ts';
import type { Chart } from './charts/chart.ts';
import { histogram } from './histogram.ts';
import { trend } from './trend.ts';

/** The charts of an indicator in reading order; `history` ends with the term of the report. */
export function indicatorCharts(
  indicator: Indicator,
  measurement: PublishedMeasurement,
  history: readonly PublishedMeasurement[],
): readonly Chart[] {
  if (measurement.result.kind !== 'shown') return trend(indicator, history);
  return [
    ...trend(indicator, history),
    ...answers(indicator, measurement),
    ...histogram(indicator, measurement),
    ...breakdown(indicator, measurement),
  ];
}
