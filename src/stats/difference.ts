import type { Interval } from './interval.ts';

/** A later value minus an earlier one, with the interval of that difference. */
export interface Difference extends Interval {
  readonly difference: number;
}
