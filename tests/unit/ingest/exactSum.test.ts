import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExactSum } from '../../../src/ingest/exactSum.ts';

function sum(terms: readonly number[]): number {
  const exact = new ExactSum();
  for (const term of terms) exact.add(term);
  return exact.total();
}

describe('an exact sum', () => {
  // Python 3.11, math.fsum of the same lists.
  it.each([
    [[], 0],
    [Array.from({ length: 10 }, () => 0.1), 1],
    [[1e100, 1, -1e100], 1],
    [[1e16, 1, 1e-16], 10_000_000_000_000_002],
    [[0.1, 0.2, 0.3, -0.6], 2.7755575615628914e-17],
  ])('of %j is %s, as Python gives it', (terms, expected) => {
    expect(sum(terms)).toBe(expected);
  });

  it('is the same from any order of its terms', () => {
    const terms = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(terms, terms, (a, b) => {
        expect(sum([...a, ...b])).toBe(sum([...b, ...a].reverse()));
      }),
    );
  });

  it('refuses what is no number', () => {
    expect(() => sum([1, NaN])).toThrow(RangeError);
  });
});
