import type { Pairs } from '../../../src/stats/pairs.ts';

/** The journal and outside marks of domain.md 2.4. */
export const five: Pairs = [
  [5, 4, 1],
  [4, 4, 1],
  [4, 3, 1],
  [3, 3, 1],
  [5, 5, 1],
];
/** Marks of 108 pupils. */
export const marks: Pairs = [
  [5, 5, 14],
  [5, 4, 9],
  [5, 3, 1],
  [4, 5, 3],
  [4, 4, 31],
  [4, 3, 12],
  [4, 2, 1],
  [3, 4, 4],
  [3, 3, 22],
  [3, 2, 7],
  [2, 3, 1],
  [2, 2, 3],
];
export const three: Pairs = [
  [1, 2, 1],
  [2, 2, 1],
  [3, 1, 1],
];
/** Yes and no on both sides. */
export const fourfold: Pairs = [
  [0, 0, 7],
  [0, 1, 3],
  [1, 0, 2],
  [1, 1, 8],
];
/** A mark beside a score with fractions. */
export const scores: Pairs = [
  [2, 3.5, 2],
  [3, 7, 1],
  [3, 9.5, 3],
  [4, 12, 4],
  [4, 9.5, 1],
  [5, 17.25, 2],
  [5, 12, 1],
];
/** Large values close together. */
export const far: Pairs = [
  [1_000_005, -1_000_000, 1],
  [1_000_004, -999_999, 2],
  [1_000_003, -999_999, 1],
  [1_000_003, -999_996, 1],
];
