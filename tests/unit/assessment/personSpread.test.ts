import { describe, expect, test } from 'vitest';
import { change } from '../../../src/assessment/change.ts';
import { estimate } from '../../../src/assessment/estimate.ts';
import type { Estimate } from '../../../src/assessment/measurement.ts';
import type { Measure } from '../../../src/catalogue/model.ts';
import type { PersonSums, Tally } from '../../../src/ingest/facts.ts';
import { expectAgrees, expectEnds } from '../stats/agree.ts';
import { indicatorOf } from './indicator.ts';

const quality: Measure = { kind: 'share-of-rows', table: 'marks', that: [] };
const mean: Measure = { kind: 'mean', table: 'marks', of: { column: 'mark' } };

/** Pupils with 3 good marks of 4, 0 of 3, 2 of 2, 4 of 5. */
const persons: PersonSums = { n: 4, x: 9, y: 14, xx: 29, xy: 36, yy: 54 };

function valueOf(tally: Tally, measure = quality): Estimate {
  const result = estimate(tally, { measure, enumeration: 'sample' });
  if ('missing' in result) throw new RangeError('a test needs a value');
  return result;
}

describe('a value over marks', () => {
  test('counts marks, and takes its interval from the spread of pupils', () => {
    const found = valueOf({ kind: 'share', part: 9, whole: 14, persons });
    expect(found).toMatchObject({ n: 14, numerator: 9, denominator: 14, persons: 4 });
    // R ± t(0.975, 3)·√(4·Σ(x − R·y)²/3)/Σy in NumPy 2.4.6 and SciPy 1.17.1; the upper end is cut at 1.
    expectAgrees(found.standardError?.error, 0.18499149171275034);
    expectEnds(found.interval, 0.05413165354697891, 1);
  });

  test('has no standard deviation to be compared by: a mean changes by the spread of pupils too', () => {
    // Pupils with sums of marks 14, 9, 9, 19 of 4, 3, 2, 5 marks; the same definition in NumPy.
    const sums = { n: 4, x: 51, y: 14, xx: 719, xy: 196, yy: 54 };
    const counts = [
      [3, 6],
      [4, 7],
      [5, 1],
    ] as const;
    const found = valueOf({ kind: 'scores', counts, persons: sums }, mean);
    expectEnds(found.interval, 2.9191422395384388, 4.366572046175847);
    expect(found).not.toHaveProperty('deviation');
    const side = { term: '', estimate: found, enumeration: 'sample' } as const;
    const still = change(side, side, indicatorOf({ measure: mean }));
    // Two equal and independent errors: √2 times the half width of each.
    expect(still).toMatchObject({ difference: 0, verdict: 'unproven', test: { p: 1 } });
    const { interval } = still.kind === 'difference' ? still : {};
    expectAgrees(interval?.high, Math.SQRT2 * (4.366572046175847 - 3.642857142857143));
  });

  test('of one pupil, or of pupils who do not differ, has no interval', () => {
    const one = { n: 1, x: 3, y: 4, xx: 9, xy: 12, yy: 16 };
    expect(valueOf({ kind: 'share', part: 3, whole: 4, persons: one })).not.toHaveProperty(
      'interval',
    );
    const same = { n: 2, x: 6, y: 6, xx: 18, xy: 18, yy: 18 };
    expect(valueOf({ kind: 'share', part: 6, whole: 6, persons: same })).not.toHaveProperty(
      'interval',
    );
  });
});
