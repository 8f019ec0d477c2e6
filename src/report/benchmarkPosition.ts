import type { Indicator } from '../catalogue/model.ts';
import type { PublishedMeasurement } from '../publication/published.ts';
import type { Overlap } from '../stats/intervalOverlap.ts';
import { intervalOverlap } from '../stats/intervalOverlap.ts';

/**
 * Where the 95 % interval of a published value lies beside the outside figure of its indicator. Undefined without such
 * a figure, and for a value that is not shown or has no interval.
 */
export function benchmarkPosition(
  { benchmark }: Indicator,
  { result }: PublishedMeasurement,
): Overlap | undefined {
  const interval = result.kind === 'shown' ? result.estimate.interval : undefined;
  if (benchmark === undefined || interval === undefined) return undefined;
  const { value } = benchmark;
  return intervalOverlap(interval, { low: value, high: value, level: interval.level });
}
