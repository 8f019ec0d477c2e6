import type { Breakdown } from './hideTogether.ts';
import type { PublishedProvenance, PublishedResult } from './published.ts';
import { hasRowsOfThings } from './rowsOfThings.ts';

/** Files of persons with fewer rows than may be shown: how many they are is how many answered. */
export function smallFiles(breakdowns: readonly Breakdown[]): ReadonlySet<string> {
  return new Set(
    breakdowns.flatMap(({ measurement, minimum }) =>
      measurement.provenance.sources.flatMap(({ file, rows }) =>
        rows < minimum && !hasRowsOfThings(file) ? [file] : [],
      ),
    ),
  );
}

/** How many rows passed the filter is the size of the group: kept back with it. */
export function publishProvenance(
  { measurement, result }: Breakdown & { readonly result: PublishedResult },
  small: ReadonlySet<string>,
): PublishedProvenance {
  const { method, counted, sources } = measurement.provenance;
  const isPending = result.kind === 'pending';
  const tellsSize = sources.some(({ file }) => small.has(file));
  return {
    method,
    ...(counted === undefined || result.kind !== 'shown' || tellsSize ? {} : { counted }),
    sources: sources.map(({ file, rows, sha256 }) =>
      isPending || small.has(file) ? { file, sha256 } : { file, rows, sha256 },
    ),
  };
}
