import { describe, expect, it } from 'vitest';
import type { BandMatch, Measurement } from '../../../src/assessment/measurement.ts';
import type { Category, Indicator } from '../../../src/catalogue/model.ts';
import { publish } from '../../../src/publication/publish.ts';
import { findings } from '../../../src/report/findings/findings.ts';
import { findingsView } from '../../../src/report/findings/findingsView.ts';
import { indexMeasurements } from '../../../src/report/measurementIndex.ts';
import { indicatorOf } from '../assessment/indicator.ts';

const TERM = '2025-2026-1';
const BEFORE = '2024-2025-2';

type Case = Partial<Measurement> & { readonly indicator?: Partial<Indicator> };

const band = (level: BandMatch['level'], source: BandMatch['source']): BandMatch => ({
  level,
  label: level === 'high' ? 'в норме' : 'ниже ориентира',
  source,
  reference: '',
  unverified: false,
});

const moved = (difference: number, verdict: 'up' | 'down' | 'unproven') =>
  ({ kind: 'difference', previousTerm: BEFORE, previous: 0.7, difference, verdict }) as const;

/** One object per case, named by its letter; what is not said is a share of 73 % of 200 people. */
function found(cases: Readonly<Record<string, Case>>) {
  const all = Object.entries(cases).map(([slug, { indicator, ...part }]) => {
    const of = indicatorOf({ key: slug, title: `Показатель ${slug}`, ...indicator });
    const measurement: Measurement = {
      object: slug,
      key: slug,
      term: TERM,
      result: { value: 0.73, n: 200 },
      change: { kind: 'none', reason: 'first-term' },
      groups: [],
      answers: [],
      enumeration: 'census',
      provenance: { method: '', sources: [] },
      ...part,
    };
    return { of, measurement };
  });
  const category: Category = {
    slug: 'outcomes',
    number: '1',
    title: '',
    groups: [
      {
        slug: 'group',
        number: '1.1',
        title: '',
        objects: all.map(({ of }, i) => ({
          number: `1.1.${i + 1}`,
          slug: of.key,
          title: of.title,
          about: '',
          indicators: [of],
        })),
      },
    ],
  };
  const published = publish(
    all.flatMap(({ measurement }) => [measurement, { ...measurement, term: BEFORE }]),
    {
      edition: 'public',
      minimum: 10,
      indicator: (_, key) => all.find(({ of }) => of.key === key)?.of ?? indicatorOf(),
    },
  );
  return findings([category], TERM, indexMeasurements(published));
}

const keys = (list: ReturnType<typeof found>['difficulty']) =>
  list.map(({ indicator }) => indicator.key);

describe('findings of a term', () => {
  it('know a value beside an outside figure, where its interval leaves the figure out', () => {
    const cluster: Partial<Indicator> = { benchmark: { value: 0.7, of: 'среднего кластера' } };
    const at = (low: number, high: number): Measurement['result'] => ({
      value: (low + high) / 2,
      n: 200,
      interval: { low, high, level: 0.95 },
    });
    const { achievement, difficulty } = found({
      above: { indicator: cluster, result: at(0.71, 0.8) },
      inside: { indicator: cluster, result: at(0.65, 0.72) },
      below: { indicator: cluster, result: at(0.5, 0.69) },
      worse: { indicator: { ...cluster, direction: 'down' }, result: at(0.71, 0.8) },
      census: { indicator: cluster },
    });
    expect(keys(achievement)).toEqual(['above']);
    expect(keys(difficulty)).toEqual(['below', 'worse']);
    expect(difficulty[1]?.evidence).toMatchObject([
      { of: 'benchmark', text: 'выше среднего кластера: 95\u00A0% интервал лежит в стороне' },
    ]);
  });

  it('call a missed target a difficulty and a reached one an achievement, by the better side', () => {
    const { achievement, difficulty } = found({
      a: { target: 0.75 },
      b: { target: 0.73 },
      c: { target: 0.75, indicator: { direction: 'down' } },
      d: { target: 0.75, indicator: { direction: 'target' } },
    });
    expect(keys(difficulty)).toEqual(['a']);
    expect(keys(achievement)).toEqual(['c', 'b']);
  });

  it('take a change only when it is proven, with the better side of the indicator', () => {
    const { achievement, difficulty } = found({
      a: { change: moved(0.03, 'up') },
      b: { change: moved(0.03, 'up'), indicator: { direction: 'down' } },
      c: { change: moved(0.2, 'unproven') },
    });
    expect(keys(achievement)).toEqual(['a']);
    expect(keys(difficulty)).toEqual(['b']);
  });

  it('say of a yes or no what it became, and not by how much', () => {
    const { achievement } = found({
      a: {
        indicator: { value: 'yes-no', unitOfCount: 'figure', measure: { kind: 'entered' } },
        result: { value: 1, n: 1 },
        change: moved(1, 'up'),
      },
    });
    expect(achievement[0]?.evidence.map(({ text }) => text)).toEqual([
      'с прошлого полугодия стало «да»',
    ]);
  });

  it('say nothing of values that are hidden, missing or in the middle', () => {
    const { achievement, difficulty } = found({
      hidden: { target: 0.9, result: { value: 0.2, n: 9 } },
      missing: { target: 0.9, result: { missing: 'no-file' } },
      middle: { band: band('middle', 'normative') },
    });
    expect([...achievement, ...difficulty]).toEqual([]);
  });

  it('stand in the order of their weight, a mark by our own proposal last', () => {
    const { difficulty } = found({
      proposal: { band: band('low', 'default') },
      change: { change: moved(-0.03, 'down') },
      norm: { band: band('low', 'methodical') },
      both: { target: 0.75, change: moved(-0.03, 'down') },
      far: { target: 0.95 },
    });
    // far and norm weigh the same: the one farther from its target goes first.
    expect(keys(difficulty)).toEqual(['both', 'far', 'norm', 'change', 'proposal']);
  });

  it('count a target inside of the interval for less, and say that it may be chance', () => {
    const interval = { low: 0.7, high: 0.76, level: 0.95 };
    const { achievement } = found({
      a: {
        target: 0.75,
        result: { value: 0.73, n: 200, interval },
        enumeration: 'sample',
        change: moved(0.05, 'up'),
      },
    });
    expect(achievement[0]?.weight).toBe(1);
    expect(achievement[0]?.evidence.map(({ text }) => text)).toEqual([
      'цель 75\u00A0% не достигнута, разница может быть случайной',
      'с прошлого полугодия выросло на 5,0\u00A0п.\u00A0п.',
    ]);
  });

  it('are facts in the words of the site, and what is only supposed stands apart', () => {
    const [, difficulties] = findingsView(found({ a: { target: 0.75 } })).lists;
    expect(difficulties?.first.findings).toEqual([
      {
        path: '/reports/2025-2026-1/objects/a/#a',
        object: '1.1.1 Показатель a',
        fact: 'Показатель a — 73\u00A0% (учтены все: 200 ответов), цель 75\u00A0% не достигнута.',
        grounds: ['цель 75\u00A0% не достигнута'],
      },
    ]);
    expect(difficulties?.first.suppositions).toEqual([
      {
        question: 'Есть ли классы или группы, которые отвечают иначе, и что они видят сами?',
        about: ['1.1.1'],
      },
    ]);
  });

  it('show seven at once and keep the rest', () => {
    const cases = Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [`o${i}`, { target: 0.9 }] as const),
    );
    const [achievements, difficulties] = findingsView(found(cases)).lists;
    expect(difficulties?.first.findings).toHaveLength(7);
    expect(difficulties?.rest.findings).toHaveLength(2);
    expect(difficulties?.first.suppositions).toHaveLength(1);
    expect(achievements?.first.findings).toEqual([]);
  });

  it('leave the coverage of surveys to its own place', () => {
    const coverage = { kind: 'coverage', surveys: ['parents'] } as const;
    const { difficulty } = found({ a: { target: 0.9, indicator: { measure: coverage } } });
    expect(difficulty).toEqual([]);
  });

  it('do not print a missed target as the value that it looks like', () => {
    const { difficulty } = found({ a: { target: 0.75, result: { value: 0.7496, n: 2000 } } });
    expect(difficulty[0]?.evidence[0]?.text).toMatch(/^цель 75\u00A0% почти достигнута/);
  });
});
