import type { Measurement } from '../assessment/measurement.ts';
import type { Indicator } from '../catalogue/model.ts';
import type { TermObjectivity } from '../assessment/objectivity/assessObjectivity.ts';
import type { PublishedObjectivity } from '../publication/objectivity/publishedObjectivity.ts';
import type { PublishedMeasurement } from '../publication/published.ts';

/** The measurements of a term, before or after the publication rules. */
export interface Assessment {
  readonly term: string;
  readonly published: boolean;
  readonly measurements: readonly (Measurement | PublishedMeasurement)[];
  /** The passport of objectivity, work by work; absent where the term has none. */
  readonly objectivity?: TermObjectivity | PublishedObjectivity | undefined;
}

/**
 * All that is known of the measurements of a term, as JSON: the values; the measure itself, which is the exact filter;
 * and, in `provenance`, the formula in words and the files with rows and SHA-256; and the passport of objectivity.
 */
export function assessmentJson(
  { term, published, measurements, objectivity }: Assessment,
  indicators: ReadonlyMap<string, Indicator>,
): string {
  const traced = measurements.map((measurement) => {
    const indicator = indicators.get(`${measurement.object}.${measurement.key}`);
    if (indicator === undefined) throw new RangeError(`no indicator ${measurement.key}`);
    const { title, unit, measure, norm } = indicator;
    return { title, unit, ...measurement, measure, norm: norm ?? null };
  });
  const all = { term, published, measurements: traced, objectivity: objectivity ?? null };
  return `${JSON.stringify(all, null, 2)}\n`;
}
