import type { ChartHeading } from './chart.ts';
import type { ValueScale } from './scaleText.ts';

/** What a trend is drawn from. */
export interface TrendInput extends ChartHeading {
  readonly scale: ValueScale;
  /** Title of the values in the table. */
  readonly valueTitle: string;
  /** In the order of time. */
  readonly points: readonly TrendPoint[];
  /** `label` in full: «цель 75 %». */
  readonly target?: { readonly value: number; readonly label: string };
  readonly bands?: readonly TrendBand[];
}

/** One term: its value, or why there is none. */
export type TrendPoint =
  | {
      readonly label: string;
      readonly value: number;
      readonly low?: number;
      readonly high?: number;
      /** Why the value must not be compared with the term before: the series is drawn broken here. */
      readonly broken?: string;
    }
  | { readonly label: string; readonly gap: string };

/** Values from `from` up to the next band; listed from the lowest up, the first has no `from`. */
export interface TrendBand {
  readonly level: 'high' | 'middle' | 'low';
  readonly label: string;
  readonly from?: number;
}
