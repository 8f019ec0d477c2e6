import type { Row } from './readFiles.ts';

/** A value recomputed from the files the plain way, with what it was divided from where it was. */
export interface Recomputed {
  readonly value: number;
  readonly n: number;
  readonly numerator?: number;
  readonly denominator?: number;
}

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, one) => total + one, 0);

/** Nothing to divide by is no share. `n` is the denominator unless said otherwise. */
export function share(
  numerator: number,
  denominator: number,
  n: number = denominator,
): Recomputed | undefined {
  return denominator === 0
    ? undefined
    : { value: numerator / denominator, n, numerator, denominator };
}

/** The number of a cell; undefined for an empty one and for text. */
export function numberIn(row: Row, column: string): number | undefined {
  const cell = row.get(column);
  return cell === undefined || typeof cell === 'string' ? undefined : Number(cell);
}
