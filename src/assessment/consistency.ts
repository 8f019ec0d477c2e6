import type { ScaleTally } from '../ingest/facts.ts';
import { cronbachAlpha } from '../stats/cronbachAlpha.ts';

/** Cronbach's α of the items that one survey gives to an index. */
export interface Consistency {
  readonly survey: string;
  readonly items: number;
  /** Respondents who answered every item. */
  readonly n: number;
  readonly alpha: number;
}

/** Complete answers below which α says more about chance than about the scale. Ours, not a norm. */
const SMALLEST = 30;

/** α of each scale with at least 30 complete sets of answers and some spread; the others are left out. */
export function consistency(scales: readonly ScaleTally[]): readonly Consistency[] {
  return scales.flatMap(({ survey, items, total }) => {
    const alpha = total.n < SMALLEST ? undefined : cronbachAlpha(items, total);
    return alpha === undefined ? [] : [{ survey, items: items.length, n: total.n, alpha }];
  });
}
