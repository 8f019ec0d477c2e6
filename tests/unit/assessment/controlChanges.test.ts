import { describe, expect, test } from 'vitest';
import { controlChanges } from '../../../src/assessment/controlChanges.ts';
import type { Change, Measurement } from '../../../src/assessment/measurement.ts';
import { expectAgrees } from '../stats/agree.ts';

function measured(key: string, change: Change, term = 'b'): Measurement {
  return {
    object: 'canteen',
    key,
    term,
    result: { value: 0.5, n: 50 },
    change,
    groups: [],
    answers: [],
    enumeration: 'sample',
    provenance: { method: '', sources: [] },
  };
}

/** A difference tested alone with this p value, with the interval that belongs to it. */
function tested(p: number, difference = 0.1): Change {
  const outside = p < 0.05;
  const side = Math.sign(difference);
  const [near, far] = [outside ? difference - side * 0.05 : difference - side * 0.2, difference];
  return {
    kind: 'difference',
    previousTerm: 'a',
    previous: 0.4,
    difference,
    interval: { low: Math.min(near, far + 0.1), high: Math.max(near, far), level: 0.95 },
    test: { p, q: p, of: 1 },
    verdict: outside ? (side > 0 ? 'up' : 'down') : 'unproven',
  };
}

const verdictOf = ({ change }: Measurement) =>
  change.kind === 'difference' ? change.verdict : change.kind;
const testOf = ({ change }: Measurement) =>
  change.kind === 'difference' ? change.test : undefined;

describe('the changes of a term', () => {
  test('are judged together: q by Benjamini and Hochberg, over those of one term', () => {
    const all = [0.01, 0.02, 0.03, 0.04, 0.05].map((p, i) => measured(`k${i}`, tested(p)));
    const other = [measured('k0', tested(0.04), 'c'), measured('k1', tested(0.9), 'c')];
    const found = controlChanges([...all, ...other]);
    // SciPy 1.17.1: false_discovery_control([.01, .02, .03, .04, .05]) and ([.04, .9]).
    const expected = [0.05, 0.05, 0.05, 0.05, 0.05, 0.08, 0.9];
    for (const [at, q] of expected.entries()) {
      const one = found[at];
      expectAgrees(one && testOf(one)?.q, q);
    }
    expect(found.map((one) => testOf(one)?.of)).toEqual([5, 5, 5, 5, 5, 2, 2]);
    // The p of 0.05 stays unproven: its own interval touches zero, whatever its q.
    expect(found.map(verdictOf)).toEqual([
      'up',
      'up',
      'up',
      'up',
      'unproven',
      'unproven',
      'unproven',
    ]);
  });

  test('that an interval would call proven are not, where many were tested', () => {
    const many = Array.from({ length: 39 }, (_, i) => measured(`n${i}`, tested(0.2 + i / 50)));
    const lone = controlChanges([measured('one', tested(0.02, -0.1))]);
    expect(lone.map(verdictOf)).toEqual(['down']);
    const [among] = controlChanges([measured('one', tested(0.02, -0.1)), ...many]);
    expect(among && verdictOf(among)).toBe('unproven');
    expect(among?.change).toMatchObject({ difference: -0.1, test: { p: 0.02, of: 40 } });
    const [strong] = controlChanges([measured('one', tested(0.0001)), ...many]);
    expect(strong && verdictOf(strong)).toBe('up');
  });

  test('that were counted in full or have no interval stay as they are and are not counted', () => {
    const counted = { kind: 'difference', previousTerm: 'a', previous: 3, difference: 1 } as const;
    const all = [
      measured('counted', { ...counted, verdict: 'up' }),
      measured('median', { ...counted, verdict: 'untested' }),
      measured('first', { kind: 'none', reason: 'first-term' }),
      measured('tested', tested(0.04)),
    ];
    const found = controlChanges(all);
    expect(found.slice(0, 3)).toEqual(all.slice(0, 3));
    expect(found.map(verdictOf)).toEqual(['up', 'untested', 'none', 'up']);
    expect(found[3] && testOf(found[3])?.of).toBe(1);
  });
});
