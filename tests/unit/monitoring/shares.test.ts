import { describe, expect, it } from 'vitest';
import { readShares, writeShares } from '../../../src/monitoring/shares.ts';

describe('a distribution in one cell', () => {
  it('is read as people write it, in any order', () => {
    const shares = [
      [0, 0.4],
      [1, 9.6],
      [10, 90],
    ];
    expect(readShares('0: 0,4 1: 9,6 10: 90')).toEqual(shares);
    expect(readShares('10=90%; 0=0.4%; 1=9.6%')).toEqual(shares);
    expect(readShares('0:0,4|1:9,6|10:90')).toEqual(shares);
  });

  it('is none with a word in it, a score twice, or shares far from 100', () => {
    const wrong = ['', 'много', '0: 50 1: около 50', '0: 50 0: 50', '0: 50 1: 30'];
    expect(wrong.map(readShares)).toEqual(wrong.map(() => undefined));
  });

  it('is the same after it was written', () => {
    const shares = [[0, 33.3] as const, [7, 66.6] as const];
    expect(readShares(writeShares(shares))).toEqual(shares);
  });
});
