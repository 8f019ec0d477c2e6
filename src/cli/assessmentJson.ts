import type { Measurement } from '../assessment/measurement.ts';
import type { Indicator } from '../catalogue/model.ts';
import type { PublishedMeasurement } from '../publication/published.ts';

/** The measurements of a term, before or after the publication rules. */
export interface Assessment {
  readonly term: string;
  readonly published: boolean;
  readonly measurements: readonly (Measurement | PublishedMeasurement)[];
}

/**
 * All that is known of the measurements of a term, as JSON: the values; the measure itself, which is the exact filter;
 * and, in `provenance`, the formula in words and the files with rows and SHA-256.
 */
export function assessmentJson(
  { term, published, measurements }: Assessment,
  indicators: ReadonlyMap<string, Indicator>,
): string {
  const traced = measurements.map((measurement) => {
    const indicator = indicators.get(`${measurement.object}.${measurement.key}`);
    if (indicator === undefined) throw new RangeError(`no indicator ${measurement.key}`);
    const { title, unit, measure, norm } = indicator;
    return { title, unit, ...measurement, measure, norm: norm ?? null };
  });
  return `${JSON.stringify({ term, published, measurements: traced }, null, 2)}\n`;
}
