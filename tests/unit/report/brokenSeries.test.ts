import { describe, expect, it } from 'vitest';
import type { Change, Measurement } from '../../../src/assessment/measurement.ts';
import type { AssessmentObject, Category } from '../../../src/catalogue/model.ts';
import { publish } from '../../../src/publication/publish.ts';
import type { PublishedMeasurement } from '../../../src/publication/published.ts';
import { changeView } from '../../../src/report/changeView.ts';
import { indexMeasurements } from '../../../src/report/measurementIndex.ts';
import { objectCsv } from '../../../src/report/objectCsv.ts';
import { objectJson } from '../../../src/report/objectJson.ts';
import { testedChanges } from '../../../src/report/testedChanges.ts';
import { trend } from '../../../src/report/trend.ts';
import { indicatorOf } from '../assessment/indicator.ts';

const food = indicatorOf();
const queue = indicatorOf({ key: 'queue' });
const canteen: AssessmentObject = {
  number: '3.1.3',
  slug: 'canteen',
  title: 'столовая',
  about: '',
  indicators: [food, queue],
};
const broken: Change = {
  kind: 'broken',
  reason: 'wording',
  previousTerm: '2024-2025-2',
  questions: ['parents/food'],
};
const interval = { low: 0.02, high: 0.2, level: 0.95 };
const difference = { previousTerm: '2025-2026-1', previous: 0.6, difference: 0.1, interval };
const up: Change = {
  ...difference,
  kind: 'difference',
  test: { p: 0.001, q: 0.002, of: 12 },
  verdict: 'up',
};
const outvoted: Change = { ...up, test: { p: 0.03, q: 0.08, of: 12 }, verdict: 'unproven' };
const first: Change = { kind: 'none', reason: 'first-term' };

function published(
  ...changes: readonly (readonly [key: string, term: string, change: Change])[]
): readonly PublishedMeasurement[] {
  const all = changes.map(([key, term, change]): Measurement => ({
    object: 'canteen',
    key,
    term,
    result: { value: 0.7, n: 50, interval: { low: 0.56, high: 0.81, level: 0.95 } },
    change,
    groups: [],
    answers: [],
    enumeration: 'sample',
    provenance: { method: '', sources: [] },
  }));
  return publish(all, { edition: 'public', minimum: 10, indicator: () => food });
}

const history = published(
  ['food', '2024-2025-2', first],
  ['food', '2025-2026-1', broken],
  ['food', '2025-2026-2', up],
);

describe('a series that is broken', () => {
  it('prints the reason and no difference', () => {
    expect(changeView(food, broken)).toEqual({
      text: '—',
      words: 'вопрос изменён, сравнивать нельзя',
      direction: 'none',
      quality: 'neutral',
    });
  });

  it('breaks the line of the trend at that term, with the word, and joins the next', () => {
    const [chart] = trend(food, history);
    const { points, breaks } = (chart?.spec.datasets ?? {}) as {
      points: { piece: number }[];
      breaks: { term: number; text: string }[];
    };
    expect(points.map(({ piece }) => piece)).toEqual([0, 1, 1]);
    expect(breaks.map(({ term }) => term)).toEqual([0.5]);
    expect(breaks[0]?.text.replaceAll('\n', ' ')).toBe('вопрос изменён, сравнивать нельзя');
    expect(chart?.table.rows.map((row) => row.at(-1))).toEqual([
      '',
      'вопрос изменён, сравнивать нельзя',
      '',
    ]);
  });

  it('names the half-year it ends with, and nothing as being so now', () => {
    const titles = [history.slice(0, 2), history].map((upTo) => trend(food, upTo)[0]?.title);
    expect(titles.map((title) => title?.replaceAll('\u00a0', ' '))).toEqual([
      'I пол. 2025/26: 70 %; с прошлым полугодием: вопрос изменён, сравнивать нельзя',
      'II пол. 2025/26: 70 %; с прошлого полугодия выросло на 10,0 п. п.',
    ]);
  });

  it('is told to other programs: change null, series broken', () => {
    const jsonOf = (term: string): unknown =>
      JSON.parse(
        objectJson({ ...canteen, indicators: [food] }, term, 'public', indexMeasurements(history)),
      );
    expect(jsonOf('2025-2026-1')).toMatchObject({
      indicators: [{ previous: null, change: null, series: 'broken' }],
    });
    expect(jsonOf('2025-2026-2')).toMatchObject({
      indicators: [{ previous: 0.6, change: { significant: true }, series: 'continuous' }],
    });
  });

  it('is not told of a term before that is hidden', () => {
    const [only] = published(['food', '2025-2026-1', broken]);
    expect(only?.change).toEqual({ kind: 'none', reason: 'not-shown' });
  });
});

describe('a change that was tested', () => {
  it('is printed with its interval, its p and its q', () => {
    expect(changeView(food, outvoted).test).toBe(
      '95\u00A0% интервал от +2,0\u00A0п.\u00A0п. до +20,0\u00A0п.\u00A0п.; p\u00A0=\u00A00,030; q\u00A0=\u00A00,080',
    );
    expect(changeView(food, first)).not.toHaveProperty('test');
  });

  it('tells them to other programs, and to Excel in percent', () => {
    const object = { ...canteen, indicators: [food] };
    const index = indexMeasurements(history);
    const json: unknown = JSON.parse(objectJson(object, '2025-2026-2', 'public', index));
    expect(json).toMatchObject({
      indicators: [{ change: { interval, p: 0.001, q: 0.001, tested: 1, verdict: 'up' } }],
    });
    const [head, line] = objectCsv(object, '2025-2026-2', index).split('\r\n');
    expect(head).toMatch(/;Изменение;[^;]+;[^;]+;p изменения;q изменения$/);
    expect(line).toMatch(/;10;2;20;0,001;0,001$/);
  });
});

describe('the overview of a term', () => {
  const category: Category = {
    slug: 'conditions',
    number: '3',
    title: '',
    groups: [{ slug: 'facilities', number: '3.1', title: '', objects: [canteen] }],
  };
  const term = '2025-2026-2';
  it('says in one sentence how many changes were tested and how many are proven', () => {
    const before = ['food', 'queue'].map((key) => [key, '2025-2026-1', first] as const);
    const beside: Change = { ...outvoted, test: { p: 0.06, q: 0.06, of: 1 } };
    const all = published(...before, ['food', term, up], ['queue', term, beside]);
    expect(testedChanges([category], all, term)).toBe(
      'Из 2 показанных проверенных изменений показателей полугодия доказано 1; учтено, что проверок ' +
        'много: поправка Бенджамини — Хохберга по всем 2 вместе, уровень 5\u00A0%.',
    );
    const json: unknown = JSON.parse(objectJson(canteen, term, 'public', indexMeasurements(all)));
    expect(json).toMatchObject({
      indicators: [{ change: { significant: true } }, { change: { significant: false } }],
    });
  });

  it('says nothing of tests where nothing was tested', () => {
    const all = published(['food', term, first], ['queue', term, first]);
    expect(testedChanges([category], all, term)).toBeUndefined();
  });
});
