import { describe, expect, it } from 'vitest';
import type { Estimate, Measurement } from '../../../src/assessment/measurement.ts';
import type { Indicator } from '../../../src/catalogue/model.ts';
import { publish } from '../../../src/publication/publish.ts';
import type { PublishedMeasurement } from '../../../src/publication/published.ts';
import { sentence } from '../../../src/report/sentence.ts';

const indicator: Indicator = {
  key: 'canteen',
  title: 'Удовлетворённость питанием',
  unit: '%',
  value: 'share',
  decimals: 0,
  direction: 'up',
  mode: 'formative',
  measure: { kind: 'entered' },
  unitOfCount: 'answer',
};

const estimate: Estimate = {
  value: 0.72,
  n: 214,
  interval: { low: 0.66, high: 0.774, level: 0.95 },
};

function published(part: Partial<Measurement>, of = indicator): PublishedMeasurement {
  const measurement: Measurement = {
    object: 'social-infrastructure',
    key: of.key,
    term: '2025-2026-1',
    result: estimate,
    change: { kind: 'none', reason: 'first-term' },
    groups: [],
    answers: [],
    enumeration: 'sample',
    provenance: { method: '', sources: [] },
    ...part,
  };
  const before = { ...measurement, term: '2024-2025-2' };
  const all = publish([measurement, before], {
    edition: 'public',
    minimum: 10,
    indicator: () => of,
  });
  const [first] = all;
  if (first === undefined) throw new Error('nothing was published');
  return first;
}

const moved = (difference: number, verdict: 'up' | 'down' | 'unproven' | 'same' | 'untested') =>
  ({
    kind: 'difference',
    previousTerm: '2024-2025-2',
    previous: estimate.value - difference,
    difference,
    verdict,
  }) as const;

describe('the sentence about an indicator', () => {
  it('says the value, its interval and how many stand behind it', () => {
    expect(sentence(indicator, published({}))).toBe(
      'Удовлетворённость питанием — 72\u00A0% (95\u00A0% интервал 66–77\u00A0%; 214 ответов).',
    );
  });

  it('says which way is better, and only for a proven change', () => {
    expect(sentence(indicator, published({ change: moved(0.0612, 'up') }))).toMatch(
      /по сравнению с прошлым полугодием выросло на 6,1\u00A0п\.\u00A0п\., это лучше\.$/,
    );
    expect(sentence(indicator, published({ change: moved(-0.02, 'down') }))).toContain(
      'снизилось на 2,0',
    );
    const unproven = sentence(indicator, published({ change: moved(0.05, 'unproven') }));
    expect(unproven).toContain('изменение не доказано');
    expect(unproven).not.toMatch(/5,0|лучше/);
  });

  it('calls growth worse where less is better', () => {
    const gap = { ...indicator, direction: 'down' } as const;
    expect(sentence(gap, published({ change: moved(0.04, 'up') }, gap))).toContain('это хуже');
  });

  it('says of a census that all were counted', () => {
    const census: Estimate = { value: 0.6, n: 62 };
    const employees = { ...indicator, unitOfCount: 'employee' } as const;
    expect(
      sentence(employees, published({ result: census, enumeration: 'census' }, employees)),
    ).toContain('(учтены все: 62 сотрудника)');
  });

  it('counts nothing behind a figure that was entered as it is', () => {
    const lessons = {
      ...indicator,
      ...({
        title: 'Открытых уроков',
        value: 'number',
        unit: 'ед.',
        unitOfCount: 'lesson',
      } as const),
    };
    const figure = published({ result: { value: 21, n: 1 }, enumeration: 'census' }, lessons);
    expect(sentence(lessons, figure)).toBe('Открытых уроков — 21\u00A0ед.');
  });

  it('tells no data and hidden apart, without any number', () => {
    const missing = sentence(indicator, published({ result: { missing: 'no-file' } }));
    const hidden = sentence(indicator, published({ result: { ...estimate, n: 9 } }));
    expect(missing).toContain(
      'данных нет — за полугодие не заполнена таблица «Готовые значения показателей» (файл monitoring/values.csv)',
    );
    expect(hidden).toContain('скрыто: менее 10 человек');
    expect(missing).not.toMatch(/\d/);
    expect(hidden).not.toContain('72');
  });

  it('gives the reason instead of a difference where the question was changed', () => {
    const broken = {
      kind: 'broken',
      reason: 'wording',
      previousTerm: '2024-2025-2',
      questions: ['parents/food'],
    } as const;
    expect(sentence(indicator, published({ change: broken }))).toMatch(
      /; с прошлым полугодием: вопрос изменён, сравнивать нельзя\.$/,
    );
  });
});
