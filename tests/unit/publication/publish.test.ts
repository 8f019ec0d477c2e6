import { describe, expect, it } from 'vitest';
import type { Estimate, GroupEstimate, Measurement } from '../../../src/assessment/measurement.ts';
import type { Indicator, UnitOfCount } from '../../../src/catalogue/model.ts';
import { findExposed } from '../../../src/publication/findExposed.ts';
import { hiddenGroups, type HiddenGroups } from '../../../src/publication/hiddenGroups.ts';
import { minimumOf } from '../../../src/publication/minimum.ts';
import { publish } from '../../../src/publication/publish.ts';

function indicatorOf(unitOfCount: UnitOfCount, wholeSchoolOnly = false): Indicator {
  return {
    key: 'quality',
    title: 'Качество',
    unit: '%',
    value: 'share',
    decimals: 0,
    direction: 'up',
    mode: 'summative',
    measure: { kind: 'entered' },
    unitOfCount,
    wholeSchoolOnly,
  };
}

const estimateOf = (n: number, population?: number): Estimate => ({
  value: 0.5,
  n,
  ...(population === undefined ? {} : { population }),
});

const group = (name: string, n: number, population?: number): GroupEstimate => ({
  dimension: 'class',
  name,
  estimate: estimateOf(n, population),
});

function measurementOf(
  n: number,
  groups: readonly GroupEstimate[],
  term = '2025-2026-1',
): Measurement {
  return {
    object: 'stazh',
    key: 'quality',
    term,
    result: estimateOf(n),
    change: { kind: 'none', reason: 'first-term' },
    groups,
    answers: [],
    enumeration: 'sample',
    provenance: { method: '', sources: [] },
  };
}

const hide = (groups: readonly GroupEstimate[]) => new Map(groups.map((one) => [one, 'hidden']));

describe('those who named no group', () => {
  const parallel = (name: string, n: number): GroupEstimate => ({
    ...group(name, n),
    dimension: 'parallel',
  });
  const shownOf = (n: number) =>
    publish([measurementOf(n, [parallel('10', 30), parallel('11', 36)])], {
      edition: 'public',
      minimum: 10,
      indicator: () => indicatorOf('answer'),
    })[0]?.groups.map(({ result }) => result.kind);

  it('are hidden with the smallest group where all less the groups would tell of them', () => {
    expect(shownOf(67)).toEqual(['hidden', 'shown']);
  });

  it('are found by the last check of the build where nothing covers them', () => {
    const groups = [parallel('10', 30), parallel('11', 36)];
    const exposed = (n: number, hidden: HiddenGroups): readonly string[] => {
      const measurement = measurementOf(n, groups);
      const indicator = indicatorOf('answer');
      const own = { measurement, indicator, groups, minimum: 10, totalHolds: true };
      return findExposed({ ...own, outside: () => [] }, hidden).map(({ name }) => name);
    };
    expect(exposed(67, new Map())).toEqual(['']);
    expect(exposed(76, new Map())).toEqual([]);
    const [ten] = groups;
    expect(exposed(67, new Map(ten && [[ten, 'hidden']]))).toEqual([]);
  });

  it('are not those of an audience that has no groups to name', () => {
    const audience = (name: string, n: number): GroupEstimate => ({
      ...group(name, n),
      dimension: 'audience',
    });
    const shownOf = (unnamed: number) =>
      publish(
        [
          measurementOf(86 + unnamed, [
            audience('parents', 66 + unnamed),
            audience('partners', 20),
            parallel('10', 30),
            parallel('11', 36),
          ]),
        ],
        {
          edition: 'public',
          minimum: 10,
          indicator: () => ({
            ...indicatorOf('answer'),
            measure: {
              kind: 'top-two-box',
              items: [
                { survey: 'parents', question: 'food' },
                { survey: 'partners', question: 'food' },
              ],
            },
          }),
          audienceOf: (survey) => survey,
          dimensionsOf: (survey) => new Set(survey === 'parents' ? ['parallel'] : []),
        },
      )[0]?.groups.map(({ result }) => result.kind);
    expect(shownOf(0)).toEqual(['shown', 'shown', 'shown', 'shown']);
    // Everybody less the partners less the parallels are two parents.
    expect(shownOf(2)).toContain('hidden');
  });

  it('hide nothing where there are none, or enough of them', () => {
    expect(shownOf(66)).toEqual(['shown', 'shown']);
    expect(shownOf(76)).toEqual(['shown', 'shown']);
  });
});

describe('the smallest group', () => {
  it('is of persons: many marks of few pupils are hidden', () => {
    const measured = (persons: number): Measurement => ({
      ...measurementOf(98, []),
      key: `quality of ${persons}`,
      result: { ...estimateOf(98), persons },
    });
    const rules = { edition: 'public', minimum: 10, indicator: () => indicatorOf('mark') } as const;
    const kinds = publish([measured(9), measured(10)], rules).map(({ result }) => result.kind);
    expect(kinds).toEqual(['hidden', 'shown']);
  });

  it('cannot be set below 5 in public and 3 inside the school', () => {
    expect(minimumOf('public', { public: 1, internal: 1 })).toBe(5);
    expect(minimumOf('internal', { public: 1, internal: 1 })).toBe(3);
    expect(minimumOf('public', { public: 10, internal: 5 })).toBe(10);
    expect(minimumOf('internal', { public: 10, internal: 5 })).toBe(5);
  });
});

describe('hidden groups', () => {
  it('are none where every group is large enough', () => {
    expect(hiddenGroups([group('5А', 10), group('5Б', 25)], { minimum: 10 }).size).toBe(0);
    expect(hiddenGroups([], { minimum: 10 }).size).toBe(0);
  });

  it('take the next smallest along, so that subtraction from the total gives nothing', () => {
    const [a, b, c] = [group('5А', 7), group('5Б', 25), group('5В', 24)];
    expect(hiddenGroups([a, b, c], { minimum: 10 })).toEqual(hide([a, c]));
  });

  it('count persons, not marks: 98 marks of 7 pupils are a small group', () => {
    const small = group('9В', 98, 7);
    const next = group('9Б', 300, 24);
    expect(hiddenGroups([small, group('9А', 310, 26), next], { minimum: 10 })).toEqual(
      hide([small, next]),
    );
  });

  it('stay as they are where two small ones together are no smaller than the minimum', () => {
    const [a, b] = [group('1А', 6), group('1Б', 7)];
    expect(hiddenGroups([a, b, group('1В', 20)], { minimum: 10 })).toEqual(hide([a, b]));
  });
});

describe('publication', () => {
  const rules = { edition: 'public', minimum: 10, indicator: () => indicatorOf('answer') } as const;

  it('hides a value behind which stand fewer people than the minimum', () => {
    const [hidden] = publish([measurementOf(9, [])], rules);
    expect(hidden?.result).toEqual({ kind: 'hidden', minimum: 10, because: 'few' });
    const [shown] = publish([measurementOf(10, [])], rules);
    expect(shown?.result.kind).toBe('shown');
  });

  it('says of a figure that was entered as it is that nobody told how many people it is about', () => {
    const ready = { ...measurementOf(1, []), result: { value: 0.5, n: 1 } };
    const [hidden] = publish([ready], { ...rules, indicator: () => indicatorOf('employee') });
    expect(hidden?.result).toEqual({ kind: 'hidden', minimum: 10, because: 'unknown' });
  });

  it('does not hide few things: three halls are not people', () => {
    const [shown] = publish([measurementOf(3, [])], {
      ...rules,
      indicator: () => indicatorOf('room'),
    });
    expect(shown?.result.kind).toBe('shown');
    // Nought complaints is a result too.
    const [none] = publish([measurementOf(0, [])], {
      ...rules,
      indicator: () => indicatorOf('event'),
    });
    expect(none?.result.kind).toBe('shown');
  });

  it('shows classes inside the school only', () => {
    const measurement = measurementOf(60, [group('5А', 30), group('5Б', 30)]);
    expect(publish([measurement], rules)[0]?.groups).toEqual([]);
    const inside = publish([measurement], { ...rules, edition: 'internal', minimum: 5 });
    expect(inside[0]?.groups.map(({ name }) => name)).toEqual(['5А', '5Б']);
  });

  it('gives no breakdown of a stop topic to the public', () => {
    const parallels = [5, 6].map((name) => ({
      ...group(String(name), 90),
      dimension: 'parallel' as const,
    }));
    const stop = { ...rules, indicator: () => indicatorOf('answer', true) };
    expect(publish([measurementOf(180, parallels)], stop)[0]?.groups).toEqual([]);
    expect(publish([measurementOf(180, parallels)], rules)[0]?.groups).toHaveLength(2);
    const inside = { ...stop, edition: 'internal', minimum: 5 } as const;
    const classes = [group('5А', 30), group('5Б', 30)];
    const [published] = publish([measurementOf(180, [...parallels, ...classes])], inside);
    expect(published?.groups.map(({ dimension }) => dimension)).toEqual(['parallel', 'parallel']);
  });

  it('does not give a hidden value away through the change in the next term', () => {
    const before = measurementOf(4, [], '2024-2025-2');
    const after: Measurement = {
      ...measurementOf(40, [], '2025-2026-1'),
      change: {
        kind: 'difference',
        previousTerm: '2024-2025-2',
        previous: 0.5,
        difference: 0.1,
        verdict: 'unproven',
      },
    };
    const published = publish([before, after], rules);
    expect(published[1]?.change).toEqual({ kind: 'none', reason: 'not-shown' });
    expect(JSON.stringify(published)).not.toContain('"previous":0.5');
  });

  it('keeps no number of a hidden measurement anywhere in what it gives out', () => {
    const secret: Measurement = {
      ...measurementOf(4, [group('5А', 4)]),
      result: { value: 0.123456, n: 4, numerator: 1, denominator: 4 },
      answers: [
        {
          survey: 'parents',
          question: 'food',
          title: 'Еда',
          options: [{ title: 'да', kind: 'substantive', counted: true, n: 3 }],
        },
      ],
      setAside: { hardToSay: 1, blank: 2 },
    };
    const [published] = publish([secret], { ...rules, edition: 'internal', minimum: 5 });
    expect(JSON.stringify(published)).not.toMatch(/0\.123456|"n":|hardToSay/);
  });
});
