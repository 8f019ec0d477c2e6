import type { Coefficient, MarkCorrelation } from '../../assessment/objectivity/markCorrelation.ts';
import { roundTo } from '../../stats/roundTo.ts';

/**
 * The coefficients as they are told: Spearman's ρ and its interval to hundredths; the others, which would tell the
 * marks of single pupils beside it, to tenths and without an interval.
 */
export interface ToldCorrelation {
  readonly n: number;
  readonly spearman: Coefficient;
  /** Absent where even tenths would tell. */
  readonly beside?: {
    readonly pearson: number;
    readonly kendall: number;
    readonly kappa: number | undefined;
  };
}

/** @example roundedRho({ value: 0.8056, interval: undefined }) // { value: 0.81, interval: undefined } */
export function roundedRho({ value, interval }: Coefficient): Coefficient {
  return {
    value: roundTo(value, 2),
    interval: interval && {
      low: roundTo(interval.low, 2),
      high: roundTo(interval.high, 2),
      level: interval.level,
    },
  };
}

/** Pearson's r, Kendall's τ-b and κ to tenths. */
export function roundedBeside({
  pearson,
  kendall,
  kappa,
}: Pick<MarkCorrelation, 'pearson' | 'kendall' | 'kappa'>): NonNullable<ToldCorrelation['beside']> {
  return {
    pearson: roundTo(pearson.value, 1),
    kendall: roundTo(kendall.value, 1),
    kappa: kappa === undefined ? undefined : roundTo(kappa, 1),
  };
}
