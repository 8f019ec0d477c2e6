import {
  formatNumber,
  formatShare,
  formatInterval,
  formatShareInterval,
} from '../../kit/format.ts';

/** How the values of one indicator are printed and what range they can have. */
export interface ValueScale {
  /** `share` is 0…1 and printed as percent; `number` as it is; `yes-no` is 1 or 0. */
  readonly kind: 'share' | 'number' | 'yes-no';
  /** What a share is printed with instead of «%»: «п. п.». */
  readonly unit?: string;
  /** Digits after the comma as printed (of the percent for a share). */
  readonly decimals: number;
  /** Ends of the scale where it has any (1 and 5 for marks); a share has 0 and 1. */
  readonly low?: number;
  readonly high?: number;
}

/**
 * A value in Russian print, without its unit.
 * @example scaleText(0.62, { kind: 'share', decimals: 0 }) // '62\u00a0%'
 */
export function scaleText(value: number, { kind, decimals, unit }: ValueScale): string {
  if (kind === 'yes-no' && (value === 0 || value === 1)) return value === 1 ? 'да' : 'нет';
  if (kind !== 'share') return formatNumber(value, decimals);
  return unit === undefined
    ? formatShare(value, decimals)
    : `${formatNumber(value * 100, decimals)}\u00a0${unit}`;
}

/**
 * An interval in Russian print; empty where there is none.
 * @example intervalText({ low: 0.66, high: 0.774 }, { kind: 'share', decimals: 0 }) // '66–77\u00a0%'
 */
export function intervalText(
  { low, high }: { readonly low?: number; readonly high?: number },
  { kind, decimals, unit }: ValueScale,
): string {
  if (low === undefined || high === undefined) return '';
  if (kind !== 'share') return formatInterval(low, high, decimals);
  return unit === undefined
    ? formatShareInterval(low, high, decimals)
    : `${formatInterval(low * 100, high * 100, decimals)}\u00a0${unit}`;
}

/** An interval cut to the ends of its scale: a mean of marks is not drawn above 5. */
export function withinScale(
  interval: { readonly low?: number; readonly high?: number },
  scale: ValueScale,
): { readonly low: number; readonly high: number } | undefined {
  const { low, high } = interval;
  if (low === undefined || high === undefined) return undefined;
  const { least, most } = endsOf(scale);
  return { low: Math.max(low, least ?? low), high: Math.min(high, most ?? high) };
}

/** Ends of the scale that are known; a share lies in 0…1. */
export function endsOf(scale: ValueScale): {
  readonly least: number | undefined;
  readonly most: number | undefined;
} {
  const share = scale.kind === 'share';
  return {
    least: scale.low ?? (share ? 0 : undefined),
    most: scale.high ?? (share ? 1 : undefined),
  };
}
