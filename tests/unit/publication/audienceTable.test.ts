import { describe, expect, it } from 'vitest';
import type { Estimate, GroupEstimate, Measurement } from '../../../src/assessment/measurement.ts';
import { toldByAudienceTable } from '../../../src/publication/audienceTable.ts';
import { findExposed } from '../../../src/publication/findExposed.ts';
import { hiddenGroups } from '../../../src/publication/hiddenGroups.ts';
import type { HidingRules } from '../../../src/publication/hiddenGroups.ts';
import { unanimousRange } from '../../../src/publication/unanimity.ts';
import { indicatorOf } from '../assessment/indicator.ts';

const indicator = { ...indicatorOf(), value: 'share', unitOfCount: 'answer' } as const;

/** Of a class: how many of its parents and of its pupils said yes, out of how many. */
type ClassAnswers = readonly [
  name: string,
  parents: readonly [number, number],
  pupils: readonly [number, number],
];

function share([yes, n]: readonly [number, number]): Estimate {
  return { value: yes / n, n, numerator: yes, denominator: n };
}

function sum(all: readonly (readonly [number, number])[]): readonly [number, number] {
  return [all.reduce((left, [yes]) => left + yes, 0), all.reduce((left, [, n]) => left + n, 0)];
}

function schoolOf(classes: readonly ClassAnswers[]) {
  const groupOf = (
    dimension: 'class' | 'parallel',
    name: string,
    own: readonly ClassAnswers[],
  ): GroupEstimate => {
    const parents = sum(own.map(([, some]) => some));
    const pupils = sum(own.map(([, , some]) => some));
    const parts = [
      { audience: 'родителей', estimate: share(parents) },
      { audience: 'учеников', estimate: share(pupils) },
    ].filter(({ estimate }) => estimate.n > 0);
    const persons = Math.min(...parts.map(({ estimate }) => estimate.n));
    return { dimension, name, estimate: share(sum([parents, pupils])), persons, parts };
  };
  const parallels = [...new Set(classes.map(([name]) => name.charAt(0)))];
  const parents = sum(classes.map(([, some]) => some));
  const pupils = sum(classes.map(([, , some]) => some));
  const groups: readonly GroupEstimate[] = [
    ...parallels.map((name) =>
      groupOf(
        'parallel',
        name,
        classes.filter((one) => one[0].startsWith(name)),
      ),
    ),
    ...classes.map((one) => groupOf('class', one[0], [one])),
    { dimension: 'audience', name: 'родителей', estimate: share(parents) },
    { dimension: 'audience', name: 'учеников', estimate: share(pupils) },
  ];
  const rules: HidingRules & { readonly scale: { low: number; high: number } } = {
    minimum: 5,
    scale: { low: 0, high: 1 },
    rangeOf: ({ estimate }) => unanimousRange(estimate, indicator, 'sample'),
    whole: share(sum([parents, pupils])),
  };
  const named = (...names: string[]) => groups.filter(({ name }) => names.includes(name));
  return { groups, rules, named };
}

/**
 * 6А is shown as «0–2 of 28». 31 of 44 parents said yes, which is all 29 that answered elsewhere and two of 6А: so of the
 * pupils of 6А nobody did, and all the parents of the other classes.
 */
const allElsewhere = () =>
  schoolOf([
    ['5А', [6, 6], [4, 10]],
    ['6А', [2, 15], [0, 13]],
    ['7А', [15, 15], [0, 5]],
    ['7Б', [5, 5], [1, 8]],
    ['8А', [3, 3], [2, 17]],
    ['8Б', [0, 0], [26, 26]],
  ]);

describe('classes and audiences, of which only sums are shown', () => {
  it('tell a class though nothing can be taken off', () => {
    const { groups, rules, named } = allElsewhere();
    const range = { low: 0, high: 0.1, known: { low: 0, high: 2 / 28 } };
    const hidden = new Map<GroupEstimate, 'hidden' | typeof range>([
      ...named('5', '5А', '8', '8А', '8Б').map((one) => [one, 'hidden'] as const),
      ...named('6', '6А').map((one) => [one, range] as const),
    ]);
    const found = toldByAudienceTable(groups, rules, hidden, 0.01);
    expect(found).toContainEqual({ group: named('6')[0] });
    // So does the check that stops the build.
    expect(exposedIn(groups, rules, hidden)).toContain('6');
  });

  it('tell nothing of what is hidden by the rules', () => {
    const { groups, rules } = allElsewhere();
    const hidden = hiddenGroups(groups, rules);
    expect(toldByAudienceTable(groups, rules, hidden, 1)).toEqual([]);
    expect(exposedIn(groups, rules, hidden)).toEqual([]);
  });

  it('hide no class more where they leave each of them open', () => {
    const { groups, rules } = schoolOf([
      ['5А', [3, 6], [4, 10]],
      ['6А', [5, 9], [8, 13]],
      ['7А', [8, 15], [7, 15]],
    ]);
    expect(hiddenGroups(groups, rules).size).toBe(0);
  });

  it('tell how few of an audience answered in a class that is shown, where it was all of the rest', () => {
    // 10 of 10 pupils of 5А and 3 of 3 of its parents, since 13 of 13 did: whatever is hidden besides.
    const { groups, rules } = schoolOf([
      ['5А', [3, 3], [10, 10]],
      ['6А', [5, 9], [8, 13]],
    ]);
    const found = toldByAudienceTable(groups, rules, new Map(), 1);
    expect(found.map(({ group, audience }) => [group.name, audience])).toContainEqual([
      '5А',
      'родителей',
    ]);
  });
});

function exposedIn(
  groups: readonly GroupEstimate[],
  { whole, minimum }: HidingRules,
  hidden: Parameters<typeof findExposed>[1],
): readonly string[] {
  const measurement = { result: whole, groups, enumeration: 'sample' } as unknown;
  const breakdown = {
    measurement: measurement as Measurement,
    indicator,
    groups,
    minimum,
    outside: () => [],
    totalHolds: true,
  };
  return findExposed(breakdown, hidden).map(({ name }) => name);
}
