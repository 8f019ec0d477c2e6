import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../../src/assessment/measurement.ts';
import { publish } from '../../../src/publication/publish.ts';
import { answers } from '../../../src/report/answers.ts';
import { objectJson } from '../../../src/report/objectJson.ts';
import { indexMeasurements } from '../../../src/report/measurementIndex.ts';
import { sentence } from '../../../src/report/sentence.ts';
import { valueView } from '../../../src/report/valueView.ts';
import { indicatorOf } from '../assessment/indicator.ts';

const items = ['alike', 'second', 'third'].map((question) => ({ survey: 'parents', question }));
const indicator = indicatorOf({ measure: { kind: 'index', items } });
const measurement: Measurement = {
  object: 'canteen',
  key: 'food',
  term: '2025-2026-1',
  result: { value: 0.6, n: 60, numerator: 90, denominator: 150 },
  change: { kind: 'none', reason: 'first-term' },
  groups: [],
  answers: items.map(({ survey, question }, at) => ({
    survey,
    question,
    title: question,
    options: [
      { title: 'нет', kind: 'substantive', score: 0, counted: false, n: at * 20 },
      { title: 'да', kind: 'substantive', score: 1, counted: true, n: 50 - at * 5 },
    ],
  })),
  enumeration: 'sample',
  provenance: {
    method: '',
    counted: 61,
    sources: [{ file: 'data/parents.csv', rows: 61, sha256: 'ab' }],
  },
};
const rules = { edition: 'public', minimum: 10, indicator: () => indicator } as const;

describe('a question whose answers are kept back', () => {
  const [published] = publish([measurement], rules);

  it('stands in the chart and its table with the reason, not as a question without answers', () => {
    const rows = published && answers(indicator, published)[0]?.table.rows;
    expect(rows?.map(([title, first]) => [title, first])).toEqual([
      ['third', '50\u00A0%'],
      ['alike', 'скрыто: выдало бы чей-то ответ'],
      ['second', 'скрыто: выдало бы чей-то ответ'],
    ]);
  });
});

describe('an indicator whose survey is still open', () => {
  const [published] = publish([measurement], { ...rules, closesOf: () => '2025-12-07' });

  it('says when there will be a result', () => {
    const words = 'опрос идёт до 7 декабря 2025 года, результаты — после него';
    expect(published && valueView(indicator, published.result)).toMatchObject({ text: words });
    expect(published && sentence(indicator, published)).toContain(words);
  });

  it('has no number in the JSON, not even of rows', () => {
    const object = {
      number: '1',
      slug: 'canteen',
      title: '',
      about: '',
      indicators: [indicator],
    };
    const text =
      published && objectJson(object, measurement.term, 'public', indexMeasurements([published]));
    expect(text).toContain('"status": "pending"');
    expect(text).not.toMatch(/: \d/);
  });
});
