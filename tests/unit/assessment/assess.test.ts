import { describe, expect, test } from 'vitest';
import { assess, type Overrides } from '../../../src/assessment/assess.ts';
import type { Measurement } from '../../../src/assessment/measurement.ts';
import { toTitles } from '../../../src/assessment/titles.ts';
import type { Category, Indicator, Norm } from '../../../src/catalogue/model.ts';
import type { Counted, SchoolFacts, Tally, TermFacts } from '../../../src/ingest/facts.ts';
import { indicatorOf } from './indicator.ts';

const norm: Norm = {
  source: 'default',
  reference: 'ориентир программы',
  bands: [
    { level: 'low', label: 'низко' },
    { level: 'high', label: 'высоко', from: 0.75 },
  ],
};

function catalogueOf(...indicators: readonly Indicator[]): readonly Category[] {
  const canteen = {
    number: '3.1.3',
    slug: 'canteen',
    title: 'Столовая',
    about: '',
    indicators,
  };
  const group = { slug: 'facilities', number: '3.1', title: '', objects: [canteen] };
  return [{ slug: 'conditions', number: '3', title: '', groups: [group] }];
}

function countedOf(total: Tally, given: Partial<Counted> = {}): Counted {
  return {
    total,
    groups: [],
    enumeration: 'sample',
    files: ['data/t/responses/parents.csv'],
    rows: 50,
    ...given,
  };
}

const share = (part: number, whole = 50): Tally => ({ kind: 'share', part, whole });

function factsOf(
  terms: Readonly<Record<string, readonly (readonly [string, Counted])[]>>,
): SchoolFacts {
  return {
    terms: Object.entries(terms).map(([term, counts]): TermFacts => ({
      term,
      indicators: new Map(counts),
      coverage: [],
    })),
    files: [
      {
        file: 'data/t/responses/parents.csv',
        rows: 52,
        accepted: 50,
        rejected: 2,
        encoding: 'UTF-8',
        delimiter: ';',
        sha256: 'ab12',
      },
    ],
  };
}

const nothing: Overrides = { targets: new Map(), norms: new Map() };
const titles = toTitles([], []);
const food = indicatorOf({ norm });

function assessed(
  facts: SchoolFacts,
  terms: readonly string[],
  { catalogue = catalogueOf(food), overrides = nothing } = {},
): readonly Measurement[] {
  return assess(catalogue, facts, terms, overrides, titles);
}

describe('assess', () => {
  test('gives every indicator in every term, in the order of the catalogue and of the terms', () => {
    const catalogue = catalogueOf(food, indicatorOf({ key: 'queue' }));
    const found = assessed(factsOf({}), ['a', 'b'], { catalogue });
    expect(found.map(({ object, key, term }) => `${object}.${key} ${term}`)).toEqual([
      'canteen.food a',
      'canteen.food b',
      'canteen.queue a',
      'canteen.queue b',
    ]);
  });

  test('says value, band, target, change and where they come from', () => {
    const facts = factsOf({
      a: [['canteen.food', countedOf(share(30))]],
      b: [['canteen.food', countedOf(share(45))]],
    });
    const overrides = { ...nothing, targets: new Map([['canteen.food', 0.8]]) };
    const [before, now] = assessed(facts, ['a', 'b'], { overrides });
    expect(before?.change).toEqual({ kind: 'none', reason: 'first-term' });
    expect(before?.band?.label).toBe('низко');
    expect(now).toMatchObject({
      result: { value: 0.9, n: 50, numerator: 45, denominator: 50 },
      band: { label: 'высоко', source: 'default' },
      target: 0.8,
      change: { kind: 'difference', previousTerm: 'a', previous: 0.6, verdict: 'up' },
      enumeration: 'sample',
      provenance: {
        sources: [{ file: 'data/t/responses/parents.csv', rows: 52, sha256: 'ab12' }],
      },
    });
    expect(now?.provenance.method).toContain('95\u00A0% интервал Уилсона.');
  });

  test('compares with the term just before and not with an older one', () => {
    const facts = factsOf({
      a: [['canteen.food', countedOf(share(30))]],
      c: [['canteen.food', countedOf(share(45))]],
    });
    const [, missing, later] = assessed(facts, ['a', 'b', 'c']);
    expect(missing?.change).toEqual({ kind: 'none', reason: 'no-value' });
    expect(later?.change).toEqual({ kind: 'none', reason: 'no-previous' });
  });

  test('tells apart no file and no rows', () => {
    const catalogue = catalogueOf(food, indicatorOf({ key: 'empty' }));
    const facts = factsOf({ a: [['canteen.empty', countedOf(share(0, 0))]] });
    const found = assessed(facts, ['a'], { catalogue });
    expect(found.map(({ result }) => result)).toEqual([
      { missing: 'no-file' },
      { missing: 'no-rows' },
    ]);
    expect(found.every((each) => each.band === undefined)).toBe(true);
  });

  test('lists groups with a value, each with its own population', () => {
    const counted = countedOf(share(45), {
      groups: [
        { dimension: 'class', name: '5А', tally: share(10, 20), population: 20 },
        { dimension: 'class', name: '5Б', tally: share(0, 0) },
        { dimension: 'class', name: '__proto__', tally: share(35, 30 + 5) },
      ],
    });
    const [found] = assessed(factsOf({ a: [['canteen.food', counted]] }), ['a']);
    expect(found?.groups.map(({ name, estimate }) => [name, estimate.value])).toEqual([
      ['5А', 0.5],
      ['__proto__', 1],
    ]);
    expect(found?.groups[0]?.estimate.interval).toEqual({ low: 0.5, high: 0.5, level: 0.95 });
  });

  test('takes the norm of the school before that of the catalogue', () => {
    const own: Norm = {
      source: 'school',
      reference: 'приказ',
      bands: [{ level: 'middle', label: 'норма' }],
    };
    const overrides = { ...nothing, norms: new Map([['canteen.food', own]]) };
    const facts = factsOf({ a: [['canteen.food', countedOf(share(45))]] });
    const [found] = assessed(facts, ['a'], { overrides });
    expect(found?.band).toMatchObject({ label: 'норма', source: 'school', reference: 'приказ' });
  });

  test('does not let a count come from a file that nobody read', () => {
    const counted = countedOf(share(45), { files: ['data/t/other.csv'] });
    const facts = factsOf({ a: [['canteen.food', counted]] });
    expect(() => assessed(facts, ['a'])).toThrow(/other\.csv/);
  });

  test('calls changes proven only beside all the others of the term', () => {
    const keys = Array.from({ length: 40 }, (_, i) => `k${i}`);
    const catalogue = catalogueOf(food, ...keys.map((key) => indicatorOf({ key })));
    const still = keys.map((key) => [`canteen.${key}`, countedOf(share(30))] as const);
    // 60 and 80 % of 50: p is 0.03 alone, and 1 among forty that stayed.
    const facts = factsOf({
      a: [['canteen.food', countedOf(share(30))], ...still],
      b: [['canteen.food', countedOf(share(40))], ...still],
    });
    const alone = assessed(facts, ['a', 'b'])[1]?.change;
    expect(alone).toMatchObject({ verdict: 'up', test: { of: 1 } });
    const among = assessed(facts, ['a', 'b'], { catalogue })[1]?.change;
    expect(among).toMatchObject({ verdict: 'unproven', test: { of: 41 } });
    expect(among).toMatchObject({ interval: { low: expect.any(Number) as number } });
    expect(among?.kind === 'difference' && (among.interval?.low ?? 0) > 0).toBe(true);
  });
});

describe('a question that was changed between terms', () => {
  const asked = (part: number, wordings: Readonly<Record<string, string>>) =>
    countedOf(share(part), { wordings: new Map(Object.entries(wordings)) });
  const changeOver = (before: Counted, now: Counted) =>
    assessed(factsOf({ a: [['canteen.food', before]], b: [['canteen.food', now]] }), ['a', 'b'])[1]
      ?.change;

  test('breaks the series: no difference is given, only why', () => {
    const before = asked(30, { 'parents/food': 'a1', 'parents/queue': 'c3' });
    const now = asked(45, { 'parents/food': 'b2', 'parents/queue': 'c3' });
    expect(changeOver(before, now)).toEqual({
      kind: 'broken',
      reason: 'wording',
      previousTerm: 'a',
      questions: ['parents/food'],
    });
    expect(changeOver(before, before)?.kind).toBe('difference');
  });

  test('is also one that was added or left out', () => {
    const one = asked(30, { 'parents/food': 'a1' });
    const two = asked(45, { 'parents/food': 'a1', 'parents/queue': 'c3' });
    expect(changeOver(one, two)).toMatchObject({ questions: ['parents/queue'] });
    expect(changeOver(two, one)).toMatchObject({ questions: ['parents/queue'] });
  });

  test('is not one of a survey that was not held in one of the terms', () => {
    const one = asked(30, { 'parents/food': 'a1' });
    const both = asked(45, { 'parents/food': 'a1', 'teachers/food': 'd4' });
    expect(changeOver(one, both)?.kind).toBe('difference');
  });

  test('breaks it between these two terms only', () => {
    const facts = factsOf({
      a: [['canteen.food', asked(30, { 'parents/food': 'a1' })]],
      b: [['canteen.food', asked(31, { 'parents/food': 'b2' })]],
      c: [['canteen.food', asked(45, { 'parents/food': 'b2' })]],
    });
    const kinds = assessed(facts, ['a', 'b', 'c']).map(({ change }) => change.kind);
    expect(kinds).toEqual(['none', 'broken', 'difference']);
  });

  test('is called in each term as it was asked in it', () => {
    const facts = factsOf({
      a: [['canteen.food', countedOf(share(30))]],
      b: [['canteen.food', countedOf(share(30))]],
    });
    const old = { ...titles, survey: () => 'Родители', question: () => 'Вкусно ли' };
    const terms = new Map([['a', old]]);
    const found = assess(catalogueOf(food), facts, ['a', 'b'], nothing, titles, terms);
    expect(found.map(({ provenance }) => provenance.method.includes('«Вкусно ли»'))).toEqual([
      true,
      false,
    ]);
  });
});
