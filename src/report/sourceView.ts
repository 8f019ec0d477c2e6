import { formatNumber } from '../kit/format.ts';
import type { PublishedMeasurement } from '../publication/published.ts';
import type { SourceView } from './view.ts';

/** The files behind some published values, each once, in the order met. */
export function sourceViews(measurements: readonly PublishedMeasurement[]): readonly SourceView[] {
  const byFile = new Map(
    measurements.flatMap(({ provenance }) =>
      provenance.sources.map((source) => [source.file, source] as const),
    ),
  );
  return [...byFile.values()].map(({ file, rows, sha256 }) => ({
    file,
    rows: rows === undefined ? 'не показано' : formatNumber(rows, 0),
    sha256,
  }));
}
