import { fisherInterval } from '../../stats/fisherInterval.ts';
import type { Interval } from '../../stats/interval.ts';
import { kendall } from '../../stats/kendall.ts';
import { totalOfPairs, type Pairs } from '../../stats/pairs.ts';
import { pearson } from '../../stats/pearson.ts';
import { quadraticKappa } from '../../stats/quadraticKappa.ts';
import { spearman } from '../../stats/spearman.ts';
import { FEWEST } from './sampleSize.ts';

export interface Coefficient {
  readonly value: number;
  /** 95 %; undefined at ±1. */
  readonly interval: Interval | undefined;
}

/** How the marks of a work go with those of the journal; every coefficient by its name. */
export interface MarkCorrelation {
  readonly n: number;
  readonly spearman: Coefficient;
  readonly pearson: Coefficient;
  readonly kendall: Coefficient;
  /** Agreement rather than correlation; told without an interval. */
  readonly kappa: number | undefined;
}

/** `few`: under ten pupils; `constant`: everybody has the same mark on one side. */
export type NoCorrelation = 'few' | 'constant';

/** Spearman's ρ with its interval; not computable: undefined. */
export function rhoOf(marks: Pairs): Coefficient | undefined {
  const [value, n] = [spearman(marks), totalOfPairs(marks)];
  return value === undefined
    ? undefined
    : { value, interval: fisherInterval({ coefficient: 'spearman', value, n }) };
}

/**
 * Spearman's ρ, Pearson's r and Kendall's τ-b of [journal mark, mark], with intervals by Fisher's z, and the quadratic
 * weighted κ. Source: domain 2.4.
 *
 * @example correlateMarks([[5, 4, 3], [4, 4, 2]]) // 'few'
 */
export function correlateMarks(marks: Pairs): MarkCorrelation | NoCorrelation {
  const n = totalOfPairs(marks);
  if (n < FEWEST) return 'few';
  const values = { pearson: pearson(marks), kendall: kendall(marks) };
  const coefficient = (name: keyof typeof values): Coefficient | undefined => {
    const value = values[name];
    if (value === undefined) return undefined;
    return { value, interval: fisherInterval({ coefficient: name, value, n }) };
  };
  const [rho, r, tau] = [rhoOf(marks), coefficient('pearson'), coefficient('kendall')];
  if (rho === undefined || r === undefined || tau === undefined) return 'constant';
  return { n, spearman: rho, pearson: r, kendall: tau, kappa: quadraticKappa(marks) };
}
