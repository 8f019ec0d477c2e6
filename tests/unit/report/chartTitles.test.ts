import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../../src/assessment/measurement.ts';
import type { Indicator } from '../../../src/catalogue/model.ts';
import { publish } from '../../../src/publication/publish.ts';
import type { PublishedMeasurement } from '../../../src/publication/published.ts';
import { breakdown } from '../../../src/report/breakdown.ts';
import { histogram } from '../../../src/report/histogram.ts';
import { sentence } from '../../../src/report/sentence.ts';
import { trend } from '../../../src/report/trend.ts';
import { valueText } from '../../../src/report/valueText.ts';
import { indicatorOf } from '../assessment/indicator.ts';

const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u00a0', ' ');

function measurementOf(value: number, more: Partial<Measurement> = {}): Measurement {
  return {
    object: 'canteen',
    key: 'food',
    term: '2025-2026-2',
    enumeration: 'census',
    result: { value, n: 100, numerator: value * 100, denominator: 100 },
    change: { kind: 'none', reason: 'first-term' },
    groups: [],
    answers: [],
    provenance: { method: '', sources: [] },
    ...more,
  };
}

/** The last of the terms as the public sees it. */
function published(
  indicator: Indicator,
  ...terms: readonly [Measurement, ...Measurement[]]
): PublishedMeasurement {
  const rules = { edition: 'public', minimum: 10, indicator: () => indicator } as const;
  const last = publish(terms, rules).at(-1);
  if (last === undefined) throw new Error('a measurement was published as none');
  return last;
}

const group = (name: string, value: number, n = 500): Measurement['groups'][number] => ({
  dimension: 'parallel',
  name,
  estimate: { value, n, numerator: value * n, denominator: n },
});

describe('the title of a breakdown', () => {
  const titleOf = (groups: Measurement['groups']) =>
    plain(
      breakdown(indicatorOf(), published(indicatorOf(), measurementOf(0.6, { groups })))[0]?.title,
    );

  it('names the parallels between which the school lies', () => {
    expect(titleOf([group('5', 0.48), group('8', 0.71)])).toBe(
      'По параллелям: от 48 % (5-е классы) до 71 % (8-е классы)',
    );
  });

  it('does not say «everywhere» of the only group that is shown', () => {
    expect(titleOf([group('5', 0.67), group('8', 0.5, 300), group('9', 0.5, 4)])).toBe(
      'По параллелям: показана одна, 5-е классы: 67 %',
    );
  });

  it('says «everywhere» where the groups do not differ as printed', () => {
    expect(titleOf([group('5', 0.741), group('8', 0.738)])).toBe('По параллелям: везде 74 %');
  });

  it('says nothing of groups that are not shown', () => {
    const estimate = (value: number, low: number, high: number, n = 500) => ({
      ...{ value, n, numerator: value * n, denominator: n },
      interval: { low, high, level: 0.95 },
    });
    const sampled = ['5', '6', '7', '8', '9', '10'].map((name, at) => ({
      dimension: 'parallel' as const,
      name,
      estimate: estimate(0.6, 0.55, 0.65, at < 2 ? 4 : 500),
    }));
    expect(titleOf(sampled)).toMatch(
      /у всех показанных 60 %; интервалы всех показанных групп включают значение школы$/,
    );
    expect(titleOf(sampled.slice(2))).toBe(
      'По параллелям: везде 60 %; интервалы всех групп включают значение школы',
    );
  });

  it('speaks of no intervals where there are none', () => {
    const groups = [group('5', 0.48), group('8', 0.71)];
    const [chart] = breakdown(
      indicatorOf(),
      published(indicatorOf(), measurementOf(0.6, { groups })),
    );
    expect(chart?.description).not.toContain('интервал');
  });
});

describe('the title of a histogram', () => {
  const titleOf = (distribution: readonly (readonly [number, number])[]) => {
    const result = { value: 2, n: 100, numerator: 200, denominator: 100, distribution };
    const grades = indicatorOf({ value: 'number', unitOfCount: 'item' });
    return plain(histogram(grades, published(grades, measurementOf(2, { result })))[0]?.title);
  };

  it('names the value that stands out', () => {
    expect(
      titleOf([
        [1, 20],
        [2, 24],
        [3, 56],
      ]),
    ).toBe('Чаще всего — 3 (56 %)');
  });

  it('stands over the column of the values, which has another unit than what is made of them', () => {
    const distribution = [3, 4].map((mark) => [mark, 50] as const);
    const result = { value: 0.5, n: 100, numerator: 50, denominator: 100, distribution };
    const trained = indicatorOf({
      title: 'Степень обученности учащихся (СОУ)',
      measure: {
        kind: 'weighted-share',
        table: 'marks',
        column: 'journal_mark',
        weights: { 3: 0.36, 4: 0.64 },
      },
      unitOfCount: 'mark',
    });
    const [chart] = histogram(trained, published(trained, measurementOf(0.5, { result })));
    expect(chart?.table.columns[0]?.title).toBe('Отметка по журналу');
  });

  it('tells where the middle half lies when none does', () => {
    // numpy.quantile(numpy.arange(101), [0.25, 0.5, 0.75]): 25, 50, 75 (NumPy 1.24).
    const even = Array.from({ length: 101 }, (_, value) => [value, 1] as const);
    expect(titleOf(even)).toBe('У половины — от 25 до 75, посередине 50');
  });
});

describe('a question of yes or no about the site', () => {
  const onTime: Indicator = indicatorOf({
    title: 'Отчёт опубликован до 20 апреля',
    unit: '1 — да, 0 — нет',
    value: 'yes-no',
    unitOfCount: 'figure',
  });
  const before = measurementOf(0, { term: '2025-2026-1' });
  const better = measurementOf(1, {
    change: {
      kind: 'difference',
      previousTerm: '2025-2026-1',
      previous: 0,
      difference: 1,
      verdict: 'up',
    },
  });

  it('is answered with a word', () => {
    expect([1, 0].map((value) => valueText(onTime, value))).toEqual(['да', 'нет']);
  });

  it('turns from no to yes, and does not grow by one', () => {
    expect(sentence(onTime, published(onTime, before, better))).toBe(
      'Отчёт опубликован до 20 апреля — да; по сравнению с прошлым полугодием стало «да», это лучше.',
    );
  });

  it('has no line over the terms', () => {
    expect(trend(onTime, [published(onTime, before), published(onTime, before, better)])).toEqual(
      [],
    );
  });
});

describe('a distance between shares', () => {
  it('is printed in percentage points, not in percent', () => {
    expect(plain(valueText(indicatorOf({ unit: 'п. п.', decimals: 1 }), 0.068))).toBe('6,8 п. п.');
  });
});
