import { toValueAxis } from './valueAxis.ts';
import { intervalText, scaleText } from './scaleText.ts';
import type { ValueScale } from './scaleText.ts';

export interface Bins {
  /** Words of each bar: one value, or «60–80 %»: from the first up to but without the second. */
  readonly labels: readonly string[];
  readonly counts: readonly number[];
  /** Ends of the intervals in print, one more than bars; absent where a bar is one value. */
  readonly edges?: readonly string[];
  /** Where the first bar begins and how wide each is, in the unit of the values. */
  readonly start: number;
  readonly step: number;
}

/** Whole values on a range no longer than this have a bar each. */
const longestRange = 30;

/**
 * Bars of a histogram in the order of values, none left out: a value nobody has stands with a true zero. Whole values
 * have a bar each; others, and long ranges, are put into about ten intervals of equal width.
 * No counts give no bars.
 * @example histogramBins([[3, 7], [5, 2]], { kind: 'number', decimals: 0 }).counts // [7, 0, 2]
 */
export function histogramBins(
  counts: readonly (readonly [value: number, n: number])[],
  scale: ValueScale,
): Bins {
  const values = counts.map(([value]) => value);
  if (values.length === 0) return { labels: [], counts: [], start: 0, step: 1 };
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const low = Math.min(scale.low ?? least, least);
  const high = Math.max(scale.high ?? most, most);
  const whole = scale.kind === 'number' && [low, high, ...values].every(Number.isInteger);
  if (!whole || high - low > longestRange) return intervals(counts, scale);
  const n = new Map(counts);
  const bars = Array.from({ length: high - low + 1 }, (_, index) => low + index);
  return {
    labels: bars.map((value) => scaleText(value, { kind: 'number', decimals: 0 })),
    counts: bars.map((value) => n.get(value) ?? 0),
    start: low,
    step: 1,
  };
}

function intervals(
  counts: readonly (readonly [value: number, n: number])[],
  scale: ValueScale,
): Bins {
  const values = counts.map(([value]) => value);
  // Without the ends of the scale the axis ends at whole steps, so that every value lies between two edges.
  const endless = { kind: scale.kind, decimals: scale.decimals };
  const { ticks: edges, decimals } = toValueAxis(values, endless, 10);
  const printed = { kind: scale.kind, decimals };
  const n = edges.slice(1).map(() => 0);
  for (const [value, count] of counts) {
    const at = edges.findLastIndex((edge) => edge <= value);
    // The greatest value lies in the last interval, not beyond it.
    const bin = Math.min(Math.max(at, 0), n.length - 1);
    n[bin] = (n[bin] ?? 0) + count;
  }
  return {
    labels: n.map((_, i) => intervalText({ low: edges[i] ?? 0, high: edges[i + 1] ?? 0 }, printed)),
    counts: n,
    edges: edges.map((edge) => scaleText(edge, printed)),
    start: edges[0] ?? 0,
    step: (edges[1] ?? 1) - (edges[0] ?? 0),
  };
}
