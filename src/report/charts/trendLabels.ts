import { palette } from './palette.ts';
import { spreadLabels } from './spreadLabels.ts';
import { lineHeight } from './toSpec.ts';
import type { TrendInput, TrendPoint } from './trendInput.ts';
import { scaleText } from './scaleText.ts';
import { widthOf, wrapText } from './wrapText.ts';

/** The plot of a trend: its height and where a value lies in it, in pixels from the top. */
interface Plot {
  readonly height: number;
  readonly toPixel: (value: number) => number;
}

// Of type, not interface: rows of a dataset must be plain records.
export type Zone = { low: number; high: number; label: string; fill: string };

/** A text in lines; `first` is the middle of its first line in pixels from the top of the plot. */
type Lines = { text: string; first: number };

/** Words of the zones and of the target for the right margin, moved apart where they would overlap. */
export function sideLabels(
  zones: readonly Zone[],
  target: TrendInput['target'],
  { height, toPixel }: Plot,
): (Lines & { width: number; fill: string })[] {
  const wanted = [
    ...zones.map(({ low, high, label }) => ({
      value: (low + high) / 2,
      label,
      fill: palette.muted,
    })),
    ...(target ? [{ ...target, fill: palette.text }] : []),
  ].map(({ value, label, fill }) => ({ value, fill, lines: wrapText(label, 96, 3) }));
  const places = wanted.map(({ value, lines }) => ({
    middle: toPixel(value),
    height: lines.length * lineHeight,
  }));
  const middles = spreadLabels(places, height);
  return wanted.map(({ lines, fill }, index) => ({
    text: lines.join('\n'),
    first: (middles[index] ?? 0) - ((lines.length - 1) * lineHeight) / 2,
    width: widthOf(lines),
    fill,
  }));
}

/** The last value in figures, moved off the target line where it would lie on it. */
export function latestLabel(
  { points, scale, target }: TrendInput,
  { height, toPixel }: Plot,
): (Lines & { term: number }) | undefined {
  const term = points.findLastIndex((point) => 'value' in point);
  const point = points[term];
  if (!point || 'gap' in point) return undefined;
  const middle = toPixel(point.value);
  const near = target !== undefined && Math.abs(middle - toPixel(target.value)) < 12;
  const aside = near ? (point.value >= target.value ? -14 : 14) : 0;
  const first = Math.min(Math.max(middle + aside, lineHeight / 2), height - lineHeight / 2);
  return { term, text: scaleText(point.value, scale), first };
}

/** Why the series breaks, over the plot between the two terms; `up` is the height of the text with its margin. */
export function breakLabels(
  points: readonly TrendPoint[],
  slot: number,
): (Lines & { term: number; up: number })[] {
  return points.flatMap((point, index) => {
    if (index === 0 || 'gap' in point || point.broken === undefined) return [];
    const lines = wrapText(point.broken, Math.min(Math.max(slot, 90), 130), 3);
    const up = lines.length * lineHeight + 4;
    return [{ term: index - 0.5, text: lines.join('\n'), first: lineHeight / 2 - up, up }];
  });
}

/** Why there is no value, at the foot of the plot; said once for neighbours with the same reason. */
export function gapLabels(
  points: readonly TrendPoint[],
  slot: number,
  { height }: Plot,
): (Lines & { term: number })[] {
  const runs: { from: number; to: number; reason: string }[] = [];
  points.forEach((point, term) => {
    if (!('gap' in point)) return;
    const run = runs.at(-1);
    if (run?.to === term - 1 && run.reason === point.gap) run.to = term;
    else runs.push({ from: term, to: term, reason: point.gap });
  });
  return runs.map(({ from, to, reason }) => {
    const lines = wrapText(reason, Math.max(slot * (to - from + 1) - 6, 60), 3);
    const first = height - 6 + lineHeight / 2 - lines.length * lineHeight;
    return { term: (from + to) / 2, text: lines.join('\n'), first };
  });
}
