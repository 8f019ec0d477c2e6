import type { AssessmentObject, Indicator } from '../catalogue/model.ts';
import type { PublishedMeasurement } from '../publication/published.ts';
import type { MeasurementIndex } from './measurementIndex.ts';

export interface MainIndicator {
  readonly indicator: Indicator;
  readonly measurement: PublishedMeasurement;
}

/**
 * The indicator that stands for its object in a term: the first one with a value, else with a range, else the first
 * hidden one, else the first that is still asked, else the first. Undefined for an object without indicators («др.»
 * before the school adds its own).
 */
export function mainIndicator(
  object: AssessmentObject,
  term: string,
  index: MeasurementIndex,
): MainIndicator | undefined {
  const all = object.indicators.map((indicator) => ({
    indicator,
    measurement: index.find(object.slug, indicator.key, term),
  }));
  const ofKind = (kind: string): MainIndicator | undefined =>
    all.find(({ measurement }) => measurement.result.kind === kind);
  return ofKind('shown') ?? ofKind('range') ?? ofKind('hidden') ?? ofKind('pending') ?? all[0];
}
