import type { PublishedMeasurement } from '../publication/published.ts';

/** Published measurements by object, indicator and term. */
export interface MeasurementIndex {
  /** Throws where the catalogue names an indicator that was never assessed. */
  find(object: string, key: string, term: string): PublishedMeasurement;
}

/** Index for look-ups from reports; a missing entry is our own fault and throws RangeError. */
export function indexMeasurements(measurements: readonly PublishedMeasurement[]): MeasurementIndex {
  const idOf = (object: string, key: string, term: string): string => `${object} ${key} ${term}`;
  const byId = new Map(measurements.map((m) => [idOf(m.object, m.key, m.term), m]));
  return {
    find(object, key, term) {
      const found = byId.get(idOf(object, key, term));
      if (found === undefined) throw new RangeError(`not assessed: ${object}.${key} in ${term}`);
      return found;
    },
  };
}
