import { describe, expect, it } from 'vitest';
import type { GroupEstimate, Measurement } from '../../../src/assessment/measurement.ts';
import { findExposed } from '../../../src/publication/findExposed.ts';
import { hiddenGroups } from '../../../src/publication/hiddenGroups.ts';
import type { HidingRules } from '../../../src/publication/hiddenGroups.ts';
import { indicatorOf } from '../assessment/indicator.ts';

const group = (
  dimension: GroupEstimate['dimension'],
  name: string,
  agree: number,
  n: number,
  audience?: string,
): GroupEstimate => ({
  dimension,
  name,
  estimate: { value: agree / n, n },
  ...(audience === undefined ? {} : { parts: [{ audience, estimate: { value: agree / n, n } }] }),
});

/** 40 parents and so many pupils; in 8А no parent answered, in 6А some of both did. */
const school = (pupils: number) => {
  const parents = group('audience', 'родителей', 20, 40);
  const asked = group('audience', 'учеников', 10 + pupils / 2, 20 + pupils);
  const alone = group('class', '8А', 10, 20, 'учеников');
  const mixed = group('class', '6А', 10 + pupils / 2, 20 + pupils);
  const others = group('class', '7А', 10, 20, 'родителей');
  return { parents, asked, alone, mixed, others, all: [parents, asked, alone, mixed, others] };
};

const rulesOf = (all: readonly GroupEstimate[]): HidingRules => {
  const audiences = all.filter(({ dimension }) => dimension === 'audience');
  const sum = (of: (one: GroupEstimate) => number): number =>
    audiences.reduce((total, one) => total + of(one), 0);
  const agree = sum(({ estimate: { value, n: all } }) => value * all);
  const n = sum(({ estimate }) => estimate.n);
  return {
    minimum: 5,
    scale: { low: 0, high: 1 },
    whole: { value: agree / n, n, numerator: agree, denominator: n },
  };
};

describe('an audience that is shown, less the classes that are its alone', () => {
  it('does not leave fewer of it than the minimum in the other classes', () => {
    const { alone, all } = school(2);
    expect([...hiddenGroups(all, rulesOf(all)).keys()]).toContain(alone);
  });

  it('may leave enough of it, and nothing more is hidden', () => {
    const { all } = school(20);
    expect(hiddenGroups(all, rulesOf(all)).size).toBe(0);
  });

  it('is found by the check of the build where it does', () => {
    const { all } = school(2);
    const { whole } = rulesOf(all);
    const measurement = { result: whole, groups: all, enumeration: 'sample' } as unknown;
    const breakdown = {
      measurement: measurement as Measurement,
      indicator: indicatorOf(),
      groups: all,
      minimum: 5,
      outside: () => [],
      totalHolds: true,
    };
    expect(findExposed(breakdown, new Map()).map(({ name }) => name)).toEqual(['']);
    expect(findExposed(breakdown, hiddenGroups(all, rulesOf(all)))).toEqual([]);
  });
});
