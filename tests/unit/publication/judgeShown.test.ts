import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Change, Measurement } from '../../../src/assessment/measurement.ts';
import { assessSchool } from '../../../src/cli/assessSchool.ts';
import { loadChecked } from '../../../src/cli/loadChecked.ts';
import { publishSchool } from '../../../src/cli/publishSchool.ts';
import { publish } from '../../../src/publication/publish.ts';
import { indicatorOf } from '../assessment/indicator.ts';

const project = path.resolve(import.meta.dirname, '../../..');

function measured(key: string, n: number, p: number): readonly Measurement[] {
  const change: Change = {
    kind: 'difference',
    previousTerm: '2024-2025-2',
    previous: 0.4,
    difference: 0.1,
    interval: { low: -0.1, high: 0.3, level: 0.95 },
    test: { p, q: p, of: 2 },
    verdict: 'unproven',
  };
  const one = { object: 'object', key, groups: [], answers: [], enumeration: 'sample' } as const;
  const provenance = { method: '', sources: [] };
  return [
    {
      ...one,
      term: '2024-2025-2',
      result: { value: 0.4, n: 50 },
      change: { kind: 'none', reason: 'first-term' },
      provenance,
    },
    { ...one, term: '2025-2026-1', result: { value: 0.5, n }, change, provenance },
  ];
}

describe('the changes of a term', () => {
  const published = (hiddenP: number) =>
    publish([...measured('shown', 50, 0.3), ...measured('hidden', 9, hiddenP)], {
      edition: 'public',
      minimum: 10,
      indicator: (_, key) =>
        indicatorOf({
          key,
          measure: { kind: 'share-of-rows', table: 'staff', that: [{ column: key, filled: true }] },
          unitOfCount: 'employee',
        }),
    });

  it('are judged beside those that are shown alone: a hidden one moves nothing', () => {
    expect(published(0.2)).toEqual(published(0.9));
    expect(published(0.2)[1]?.change).toMatchObject({ test: { p: 0.3, q: 0.3, of: 1 } });
  });

  it('of the demo school have an adjusted p value out of a shown one each', async () => {
    const { loaded, years } = await loadChecked(project);
    if (loaded === undefined) throw new Error('the demo school does not load');
    const assessed = assessSchool(loaded);
    const input = publishSchool(loaded, assessed, 'public', '2026-11-24', years);
    const testsOf = (all: readonly Pick<Measurement, 'term' | 'change'>[]) =>
      all.flatMap(({ term, change }) =>
        change.kind === 'difference' && change.test !== undefined ? [{ term, ...change.test }] : [],
      );
    const shown = testsOf(input.measurements);
    const unexplained = shown.filter(
      ({ term, q, of }) =>
        q < 1 &&
        !shown.some((other) => {
          const times = (other.p * of) / q;
          return other.term === term && Math.abs(times - Math.round(times)) < 1e-9 && times <= of;
        }),
    );
    expect(unexplained).toEqual([]);
    expect(shown.length).toBeGreaterThan(200);
    expect(testsOf(assessed).length).toBeGreaterThan(shown.length);
  }, 60_000);
});
