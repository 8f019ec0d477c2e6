import { benjaminiHochberg } from '../stats/benjaminiHochberg.ts';
import type { Change, Measurement } from './measurement.ts';
import { testedVerdict } from './testedVerdict.ts';

/** A change judged beside others: with its adjusted p value, and how many were tested. */
export function adjustChange(change: Change, q: number, of: number): Change {
  if (change.kind !== 'difference') return change;
  const { interval, test } = change;
  if (interval === undefined || test === undefined) return change;
  const adjusted = { p: test.p, q, of };
  return { ...change, test: adjusted, verdict: testedVerdict(interval, adjusted) };
}

/**
 * The same measurements with every tested change judged beside all the others of its term: where sixty are tested,
 * three would be called proven by chance alone. All indicators of a term are one family, so that a change reads the
 * same on the overview, on its own page and in the data. What was counted in full, or was not tested, stays as it is.
 *
 * Source: Y. Benjamini, Y. Hochberg (1995), level 5 %.
 */
export function controlChanges(measurements: readonly Measurement[]): readonly Measurement[] {
  const controlled = controlledChanges(measurements);
  return measurements.map((one) => {
    const change = controlled.get(one);
    return change === undefined ? one : { ...one, change };
  });
}

/** The changes of those that are tested, each judged beside the others of its term. */
export function controlledChanges<M extends Pick<Measurement, 'term' | 'change'>>(
  measurements: readonly M[],
): ReadonlyMap<M, Change> {
  const controlled = new Map<M, Change>();
  for (const family of Map.groupBy(measurements, ({ term }) => term).values()) {
    const tested = family.flatMap((measurement) => {
      const p = measurement.change.kind === 'difference' ? measurement.change.test?.p : undefined;
      return p === undefined ? [] : [{ measurement, p }];
    });
    const adjusted = benjaminiHochberg(tested.map(({ p }) => p));
    tested.forEach(({ measurement, p }, at) => {
      controlled.set(
        measurement,
        adjustChange(measurement.change, adjusted[at] ?? p, tested.length),
      );
    });
  }
  return controlled;
}
