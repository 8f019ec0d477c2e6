import { describe, expect, it } from 'vitest';
import {
  assessDecisions,
  type AssessedDecision,
  type Effect,
} from '../../../src/assessment/cycle/assessDecisions.ts';
import { checkTerms } from '../../../src/assessment/cycle/checkTerms.ts';
import type { Change, Measurement } from '../../../src/assessment/measurement.ts';
import type { Indicator } from '../../../src/catalogue/model.ts';
import type { Decision } from '../../../src/ingest/cycle/termCycle.ts';
import type { Counted } from '../../../src/ingest/facts.ts';
import { publishDecisions } from '../../../src/publication/cycle/publishDecisions.ts';
import { publish } from '../../../src/publication/publish.ts';
import { indicatorOf } from '../assessment/indicator.ts';

const TERMS = [
  { id: '2024-2025-1', from: '2024-09-01', to: '2024-12-31' },
  { id: '2024-2025-2', from: '2025-01-09', to: '2025-05-31' },
  { id: '2025-2026-1', from: '2025-09-01', to: '2025-12-31' },
] as const;
const [FIRST, SECOND, THIRD] = TERMS.map(({ id }) => id) as [string, string, string];

describe('the half-years of a check', () => {
  it.each([
    ['the day in the half-year after', FIRST, '2025-05-31', { before: FIRST, after: SECOND }],
    ['a day in the holidays', FIRST, '2025-07-15', { before: FIRST, after: SECOND }],
    ['a year later', FIRST, '2025-12-31', { before: FIRST, after: THIRD }],
    ['the same half-year', SECOND, '2025-03-01', { before: FIRST, after: SECOND }],
    ['a day before the decision', SECOND, '2024-10-01', { before: FIRST, after: SECOND }],
    ['a day after all of them', SECOND, '2026-01-01', undefined],
    ['the first half-year, before which nothing was', FIRST, '2024-12-31', undefined],
  ])('are known for %s', (_, decided, day, found) => {
    expect(checkTerms(TERMS, decided, day)).toEqual(found);
  });
});

const percent = indicatorOf({
  measure: { kind: 'share-of-rows', table: 'facilities', that: [{ column: 'x', is: true }] },
  unitOfCount: 'room',
});
const paper: Decision = {
  number: 'Р-1',
  object: 'canteen',
  basis: undefined,
  problem: 'Плохо',
  hypotheses: undefined,
  kind: undefined,
  measure: undefined,
  responsible: undefined,
  due: undefined,
  doneAt: undefined,
  goal: { key: 'food', target: 0.7 },
  check: '2025-05-31',
};

function measured(
  term: string,
  value: number | undefined,
  { n = 200, change }: { readonly n?: number; readonly change?: Change } = {},
): Measurement {
  const part = Math.round((value ?? 0) * n);
  return {
    object: 'canteen',
    key: 'food',
    term,
    result:
      value === undefined ? { missing: 'no-rows' } : { value, n, numerator: part, denominator: n },
    change: change ?? { kind: 'none', reason: 'first-term' },
    groups: [],
    answers: [],
    enumeration: 'census',
    provenance: { method: '', sources: [] },
  };
}

function assessed(
  decision: Decision,
  measurements: readonly Measurement[],
  indicator: Indicator = percent,
  wordings: Readonly<Record<string, string>> = {},
): AssessedDecision {
  const counted = (hash: string): Counted => ({
    total: { kind: 'share', part: 1, whole: 2 },
    groups: [],
    enumeration: 'sample',
    files: [],
    rows: 1,
    wordings: new Map([['parents/food', hash]]),
  });
  const [one] = assessDecisions({
    terms: TERMS,
    indicators: new Map([['canteen.food', indicator]]),
    measurements,
    facts: {
      terms: TERMS.map(({ id: term }) => ({
        term,
        coverage: [],
        indicators: new Map(
          wordings[term] === undefined ? [] : [['canteen.food', counted(wordings[term])]],
        ),
        cycle: { plan: [], cards: [], decisions: term === FIRST ? [decision] : [] },
      })),
    },
  });
  if (one === undefined) throw new Error('no decision');
  return one;
}

function effectOf(...given: Parameters<typeof assessed>): Effect {
  return assessed(...given).effect;
}

describe('the effect of a decision', () => {
  it.each([
    ['achieved', 0.5, 0.7],
    ['kept', 0.75, 0.72],
    ['partly', 0.5, 0.6],
    ['not', 0.5, 0.5],
    ['worse', 0.5, 0.4],
  ])('is %s from %d to %d of a target of 0.7', (verdict, before, after) => {
    const effect = effectOf(paper, [measured(FIRST, before), measured(SECOND, after)]);
    expect(effect).toMatchObject({ kind: 'measured', baseline: before, value: after, verdict });
  });

  it('reaches a target from above where less is better', () => {
    const less = { ...percent, direction: 'down' } as const;
    const all = [measured(FIRST, 0.9), measured(SECOND, 0.6)];
    expect(effectOf(paper, all, less)).toMatchObject({ verdict: 'achieved' });
  });

  it('is reached by a proven change where the school named no target', () => {
    const goal = { key: 'food', target: undefined };
    const all = [measured(FIRST, 0.5), measured(SECOND, 0.6)];
    expect(effectOf({ ...paper, goal }, all)).toMatchObject({ verdict: 'achieved' });
  });

  it('is not seen where the overview does not call the change proven', () => {
    const change: Change = {
      kind: 'difference',
      previousTerm: FIRST,
      previous: 0.5,
      difference: 0.1,
      verdict: 'unproven',
    };
    const all = [measured(FIRST, 0.5), measured(SECOND, 0.6, { change })];
    expect(effectOf(paper, all)).toMatchObject({ verdict: 'not', change });
  });

  it('over a year is judged beside the other changes of its half-year', () => {
    const sample = (term: string, value: number): Measurement => ({
      ...measured(term, value),
      enumeration: 'sample',
      result: {
        value,
        n: 60,
        deviation: 1,
        standardError: { error: 1 / Math.sqrt(60), degrees: 59 },
      },
    });
    const noise = Array.from({ length: 40 }, (_, i) => ({
      ...measured(THIRD, 0.5),
      key: `other-${i}`,
      change: {
        kind: 'difference',
        previousTerm: SECOND,
        previous: 0.5,
        difference: 0,
        test: { p: 0.9, q: 0.95, of: 40 },
        verdict: 'unproven',
      } as const,
    }));
    const mean = indicatorOf({ value: 'number', unit: 'балла' });
    const late = { ...paper, goal: { key: 'food', target: 9 }, check: '2025-12-31' };
    // Means 4.0 and 4.4, sd 1, n 60: t = 2.19, p = 0.03 alone.
    const all = [sample(FIRST, 4), sample(THIRD, 4.4)];
    expect(effectOf(late, all, mean)).toMatchObject({ verdict: 'partly' });
    expect(effectOf(late, [...all, ...noise], mean)).toMatchObject({ verdict: 'not' });
  });

  it.each<readonly [string, Decision, readonly Measurement[], object]>([
    ['lies ahead', { ...paper, check: '2026-05-31' }, [], { kind: 'ahead' }],
    ['has no goal', { ...paper, goal: undefined }, [], { why: 'no-goal' }],
    ['has no day', { ...paper, check: undefined }, [], { why: 'no-goal' }],
    [
      'has no value after',
      paper,
      [measured(FIRST, 0.5), measured(SECOND, undefined)],
      { why: 'no-value' },
    ],
    ['has no value before', paper, [measured(SECOND, 0.5)], { why: 'no-value' }],
  ])('can not be told where it %s', (_, decision, all, found) => {
    expect(effectOf(decision, all)).toMatchObject(found);
  });

  it('can not be told where the question was asked in other words', () => {
    const all = [measured(FIRST, 0.5), measured(SECOND, 0.6)];
    const broken = effectOf(paper, all, percent, { [FIRST]: 'a', [SECOND]: 'b' });
    expect(broken).toMatchObject({ kind: 'unmeasured', why: 'broken' });
    expect(effectOf(paper, all, percent, { [FIRST]: 'a', [SECOND]: 'a' }).kind).toBe('measured');
  });

  it('can not be told where the indicator has no better side', () => {
    const all = [measured(FIRST, 0.5), measured(SECOND, 0.6)];
    expect(effectOf(paper, all, { ...percent, direction: 'target' })).toMatchObject({
      why: 'no-side',
    });
  });
});

describe('an effect that is published', () => {
  const persons = indicatorOf();
  const rules = { edition: 'public', minimum: 10, indicator: () => persons } as const;

  function published(n: number) {
    const all = [measured(FIRST, 0.5, { n }), measured(SECOND, 0.6)];
    return publishDecisions([assessed(paper, all, persons)], publish(all, rules))[0]?.effect;
  }

  it('is told where both values are', () => {
    expect(published(200)).toMatchObject({ kind: 'measured', baseline: 0.5 });
  });

  it('is kept back where one of them is about fewer people than the smallest group', () => {
    expect(published(8)).toEqual({ kind: 'kept-back' });
  });
});
