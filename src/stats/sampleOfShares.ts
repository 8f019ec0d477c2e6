import type { Sample } from './sample.ts';

/** What share of the units, or per cent of them, has each value; only the proportions count. */
export type Shares = readonly (readonly [value: number, share: number])[];

/**
 * Mean and standard deviation of n units of which only the distribution is published, as of a city's primary scores
 * in per cent: x̄ = Σk·p_k, s² = Σ(k − x̄)²·p_k·n/(n − 1). Shares are divided by their sum, which rounding may have
 * moved from 100. Fewer than two units, or no shares: undefined.
 *
 * Source: domain 2.1. Test values: `numpy.average(k, weights=p)` and the formula.
 *
 * @throws RangeError on a value that is not finite, or a share that is not finite and ≥ 0.
 * @example sampleOfShares([[1, 25], [2, 50], [3, 25]], 2) // { n: 2, mean: 2, deviation: 1 }
 */
export function sampleOfShares(shares: Shares, n: number): Sample | undefined {
  const wrong = shares.find(([k, p]) => !(Number.isFinite(k) && Number.isFinite(p) && p >= 0));
  if (wrong !== undefined) {
    throw new RangeError(`sampleOfShares: the share ${wrong[1]} with the value ${wrong[0]}`);
  }
  const origin = shares.find(([, share]) => share > 0)?.[0];
  if (origin === undefined || n < 2) return undefined;
  const whole = shares.reduce((sum, [, share]) => sum + share, 0);
  const meanOf = (term: (value: number) => number): number =>
    shares.reduce((sum, [value, share]) => sum + term(value) * share, 0) / whole;
  // Distances from one of the values: equal values have exactly no spread.
  const mean = origin + meanOf((value) => value - origin);
  const variance = (meanOf((value) => (value - mean) ** 2) * n) / (n - 1);
  return { n, mean, deviation: Math.sqrt(variance) };
}
