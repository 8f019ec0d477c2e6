import { describe, expect, it } from 'vitest';
import { Network } from '../../../src/publication/network.ts';

/** Two rows and two columns with known sums; the cells 3 1 / 2 4 of at most 5 each. */
const table = (known: boolean) => {
  const sum = (tail: string, head: string, flow: number) => {
    const [low, high] = known ? [flow, flow] : [0, 10];
    return { tail, head, low, high, flow };
  };
  const cell = (tail: string, head: string, flow: number) => ({
    tail,
    head,
    low: 0,
    high: 5,
    flow,
  });
  return new Network([
    cell('a', 'x', 3),
    cell('a', 'y', 1),
    cell('b', 'x', 2),
    cell('b', 'y', 4),
    sum('from', 'a', 4),
    sum('from', 'b', 6),
    sum('x', 'to', 5),
    sum('y', 'to', 5),
  ]);
};

describe('Network', () => {
  // By hand: the first cell is k, the others 4 − k, 5 − k and 1 + k, all of 0–5: k is 0–4.
  it('tells how far the quantities of a table with known sums can lie apart', () => {
    expect([0, 1, 2, 3].map((line) => table(true).width(line, 100))).toEqual([4, 4, 4, 4]);
  });

  it('tells that a known one cannot be otherwise', () => {
    expect(table(true).width(4, 100)).toBe(0);
  });

  it('looks no further than was asked', () => {
    expect(table(true).width(0, 2)).toBe(2);
  });

  it('finds more where less is known', () => {
    // Row a may be 0 to 9, row b the rest of ten: each column may be anything up to ten, each cell up to 5.
    expect(table(false).width(4, 100)).toBeGreaterThan(4);
  });
});
