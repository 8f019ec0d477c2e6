import { tidyNumber } from '../tidyNumber.ts';
import { endsOf } from './scaleText.ts';
import type { ValueScale } from './scaleText.ts';

/** A value axis: its ends, the marks on it, and the digits their labels need. */
export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  readonly decimals: number;
}

/**
 * An axis that holds all `values` (none: 0…1), ends at the ends of the scale where it has them, and has about
 * `count` steps of 1, 2 or 5 times a power of ten, none below 1 where values are printed whole.
 * @example toValueAxis([3.6, 4.3], { kind: 'number', decimals: 1 }, 4).ticks // [3.6, 3.8, 4, 4.2, 4.4]
 */
export function toValueAxis(
  values: readonly number[],
  scale: ValueScale,
  count: number,
): ValueAxis {
  const held = values.length > 0 ? values : [0, 1];
  const least = Math.min(...held);
  const most = Math.max(...held);
  const ends = endsOf(scale);
  // A value beyond the ends of its scale is drawn all the same: the axis gives way, not the value.
  const fixedLow = ends.least !== undefined && ends.least <= least ? ends.least : undefined;
  const fixedHigh = ends.most !== undefined && ends.most >= most ? ends.most : undefined;
  let low = fixedLow ?? least;
  let high = fixedHigh ?? most;
  // One value alone has no range: a tenth of it on either side, never below zero for what is not negative.
  if (high <= low) {
    const room = Math.abs(high) / 10 || 1;
    low = fixedLow ?? (low >= 0 ? Math.max(0, low - room) : low - room);
    high += room;
  }
  const step = Math.max(niceStep((high - low) / count), leastStep(scale));
  if (fixedLow === undefined) low = tidyNumber(Math.floor(low / step + 1e-9) * step);
  if (fixedHigh === undefined) high = tidyNumber(Math.ceil(high / step - 1e-9) * step);
  const ticks: number[] = [];
  for (let i = Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) {
    ticks.push(tidyNumber(i * step));
  }
  const exponent = Math.floor(Math.log10(step) + 1e-9);
  const decimals = Math.max(0, -exponent - (scale.kind === 'share' ? 2 : 0));
  return { low, high, ticks, decimals };
}

/** The d3 format of an axis's labels; the digits of the two formats are in `config.locale`. */
export function tickFormat({ decimals }: ValueAxis, { kind }: ValueScale): string {
  return kind === 'share' ? `.${decimals}%` : `,.${decimals}f`;
}

/** Between «2 клика» and «3 клика» nothing is printed, so the axis has no mark there. */
function leastStep({ kind, decimals }: ValueScale): number {
  return kind !== 'share' && decimals === 0 ? 1 : 0;
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = rough / power;
  return (times <= 1.0001 ? 1 : times <= 2.0001 ? 2 : times <= 5.0001 ? 5 : 10) * power;
}
