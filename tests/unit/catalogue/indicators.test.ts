import { describe, expect, it } from 'vitest';
import { objects } from '../../../src/catalogue/catalogue.ts';
import type { Indicator, Measure } from '../../../src/catalogue/model.ts';

interface Case {
  readonly id: string;
  readonly indicator: Indicator;
}

const cases: readonly Case[] = objects.flatMap(({ slug, indicators }) =>
  indicators.map((indicator) => ({ id: `${slug}.${indicator.key}`, indicator })),
);
const idsWhere = (test: (indicator: Indicator, id: string) => boolean): string[] =>
  cases.filter(({ id, indicator }) => test(indicator, id)).map(({ id }) => id);

/** Measures whose value lies in 0…1 by construction. */
const ofShare = new Set<Measure['kind']>([
  'share-of-rows',
  'share-of-counts',
  'share-of-maximum',
  'weighted-share',
  'parallel-spread',
  'top-two-box',
  'answer-share',
  'index',
  'coverage',
]);
const ofNumber = new Set<Measure['kind']>(['count', 'median', 'mean', 'scale-mean']);

describe('indicators', () => {
  it('stand in every leaf but «др.»', () => {
    const empty = objects.filter(({ indicators }) => indicators.length === 0);
    expect(empty.map(({ slug }) => slug)).toEqual(['other-teacher-results']);
  });

  it('are percent exactly where the measure is a share', () => {
    expect(
      idsWhere(({ measure, value }) => ofShare.has(measure.kind) && value !== 'share'),
    ).toEqual([]);
    expect(
      idsWhere(({ measure, value }) => ofNumber.has(measure.kind) && value === 'share'),
    ).toEqual([]);
    expect(
      idsWhere(({ value, unit }) => (value === 'share') !== (unit === '%') && unit !== 'п. п.'),
    ).toEqual([]);
  });

  it('count persons as persons, so that small groups of them stay hidden', () => {
    const answers = new Set<Measure['kind']>([
      'top-two-box',
      'answer-share',
      'scale-mean',
      'index',
    ]);
    expect(
      idsWhere(({ measure, unitOfCount }) => answers.has(measure.kind) && unitOfCount !== 'answer'),
    ).toEqual([]);
    const unitsOf: Readonly<Record<string, readonly string[]>> = {
      staff: ['employee', 'leader'],
      marks: ['mark', 'work'],
      skills: ['pupil'],
      lessons: ['lesson'],
      environment: ['score'],
      checklist: ['item'],
    };
    expect(
      idsWhere(({ measure, unitOfCount }) => {
        if (!('table' in measure)) return false;
        const units = unitsOf[measure.table];
        return units !== undefined && !units.includes(unitOfCount);
      }),
    ).toEqual([]);
  });

  it('about bullying, injuries and личностные results are never broken down', () => {
    const stop = idsWhere(
      (_, id) =>
        id.startsWith('personal-development.') ||
        /bullying|adults-step-in|injuries|sen-parent-support\.satisfaction/.test(id),
    );
    expect(stop.length).toBeGreaterThanOrEqual(8);
    expect(
      cases.filter(({ id, indicator }) => stop.includes(id) && indicator.wholeSchoolOnly !== true),
    ).toEqual([]);
  });

  it('are named in Russian, without a full stop', () => {
    expect(idsWhere(({ title }) => !/^[А-ЯЁ]/u.test(title) || /[;]|\.$/.test(title))).toEqual([]);
  });
});

describe('bands', () => {
  const normed = cases.flatMap(({ id, indicator }) =>
    indicator.norm === undefined ? [] : [{ id, indicator, norm: indicator.norm }],
  );

  it('rise from a first band without a lower bound', () => {
    for (const { id, norm } of normed) {
      const bounds = norm.bands.map(({ from }) => from);
      expect({ id, first: bounds[0] }).toEqual({ id, first: undefined });
      const rest = bounds.slice(1).map((from) => from ?? Number.NaN);
      expect({ id, rest }).toEqual({ id, rest: [...rest].sort((a, b) => a - b) });
      expect({ id, enough: rest.length > 0 && new Set(rest).size === rest.length }).toEqual({
        id,
        enough: true,
      });
    }
  });

  it('get better with the direction of the indicator', () => {
    const rank = { low: 0, middle: 1, high: 2 };
    for (const { id, indicator, norm } of normed) {
      const ranks = norm.bands.map(({ level }) => rank[level]);
      const sorted = [...ranks].sort((a, b) => (indicator.direction === 'down' ? b - a : a - b));
      expect({ id, ranks }).toEqual({ id, ranks: sorted });
      expect(indicator.direction).not.toBe('target');
    }
  });

  it('of a share lie within 0…1', () => {
    const beyond = normed.filter(
      ({ indicator, norm }) =>
        indicator.value === 'share' && norm.bands.some(({ from = 0 }) => from < 0 || from > 1),
    );
    expect(beyond.map(({ id }) => id)).toEqual([]);
  });

  it('say whose they are: no document is claimed for our own proposals', () => {
    for (const { id, norm } of normed) {
      expect({ id, reference: norm.reference.length > 10 }).toEqual({ id, reference: true });
      const ours = /ориентир программы|документ не найден/.test(norm.reference);
      expect({ id, ours }).toEqual({ id, ours: norm.source === 'default' });
    }
  });

  it('are the thresholds of the facts of the field', () => {
    const bounds = (id: string) =>
      normed.find((one) => one.id === id)?.norm.bands.map(({ from }) => from);
    // Facts of the field, 1.2–1.5 and 2.2–2.4, the column «threshold».
    expect(bounds('subject-attainment.basic-tasks')).toEqual([undefined, 0.57, 0.6]);
    expect(bounds('subject-attainment.advanced-tasks')).toEqual([undefined, 0.285, 0.3]);
    expect(bounds('qualification-categories.first-or-highest')).toEqual([undefined, 0.2, 0.5]);
    expect(bounds('parallel-class-parity.range')).toEqual([undefined, 0.15]);
    expect(bounds('program-delivery.hours')).toEqual([undefined, 0.98]);
    expect(bounds('student-satisfaction.index')).toEqual([undefined, 2, 3]);
    expect(bounds('grade-gap.mean-gap')).toEqual([undefined, 0.3, 0.5]);
    expect(bounds('participation-gap.discrepancy')).toEqual([undefined, 0.1, 0.2]);
    expect(bounds('grade-correlation.spearman')).toEqual([undefined, 0.5, 0.7]);
    expect(bounds('ongoing-assessment.time-share')).toEqual([undefined, 0.1]);
    expect(bounds('website-currency.update-delay')).toEqual([undefined, 10]);
  });
});
