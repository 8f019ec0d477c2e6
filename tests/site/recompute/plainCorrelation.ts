import { sum } from './plain.ts';

type PairsOfNumbers = readonly (readonly [x: number, y: number])[];

/** Divisor n − 1. */
export function variance(values: readonly number[]): number {
  const centre = sum(values) / values.length;
  return sum(values.map((one) => (one - centre) ** 2)) / (values.length - 1);
}

/** Pearson's correlation by its definition; NaN for a constant side. */
export function correlation(pairs: PairsOfNumbers): number {
  const [x, y] = [pairs.map(([one]) => one), pairs.map(([, one]) => one)];
  const [a, b] = [sum(x) / x.length, sum(y) / y.length];
  const together = sum(pairs.map(([one, other]) => (one - a) * (other - b)));
  return together / (pairs.length - 1) / Math.sqrt(variance(x) * variance(y));
}

/** Ranks from 1, equal values at the middle of their places. */
export function ranks(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((one) => (sorted.indexOf(one) + sorted.lastIndexOf(one)) / 2 + 1);
}

/** Kendall's τ-b by comparing every pupil with every other; NaN for a constant side. */
export function kendallPairs(pairs: PairsOfNumbers): number {
  let [agreed, ofX, ofY] = [0, 0, 0];
  pairs.forEach(([x, y], i) => {
    for (const [otherX, otherY] of pairs.slice(i + 1)) {
      agreed += Math.sign(x - otherX) * Math.sign(y - otherY);
      ofX += x === otherX ? 0 : 1;
      ofY += y === otherY ? 0 : 1;
    }
  });
  return agreed / Math.sqrt(ofX * ofY);
}
