import { describe, expect, it } from 'vitest';
import { publish } from '../../../src/publication/publish.ts';
import { answers } from '../../../src/report/answers.ts';
import { answersFinding } from '../../../src/report/answersFinding.ts';
import type { Datum } from '../../../src/report/charts/chart.ts';
import { indicatorOf } from '../assessment/indicator.ts';

type Question = Parameters<typeof answersFinding>[0][number];

const question = (title: string, options: Question['options'], several?: true): Question => ({
  survey: 'parents',
  question: title,
  title,
  options,
  ...(several === undefined ? {} : { several }),
});
const choice = (title: string, n: number, counted = false): Question['options'][number] => ({
  title,
  kind: 'substantive',
  counted,
  n,
});
const point = (title: string, n: number, score: number): Question['options'][number] => ({
  ...choice(title, n, score > 0.5),
  score,
});

describe('the title of a chart of answers', () => {
  it('names the answer that the indicator counts, wherever it stands among the options', () => {
    const asked = question('Готовы рекомендовать?', [choice('Да', 91, true), choice('Нет', 9)]);
    expect(answersFinding([asked])).toBe('«Готовы рекомендовать?»: 91\u00a0% ответов «Да»');
  });

  it('counts the satisfied of a scale that is worded in reverse', () => {
    const scale = [point('никогда', 30, 1), point('редко', 10, 0.5), point('часто', 10, 0)];
    const asked = question('Как часто обижают?', scale);
    expect(answersFinding([asked])).toBe('«Как часто обижают?»: 60\u00a0% положительных ответов');
  });

  it('leaves those who found it hard to say out of the share', () => {
    const hard = { ...choice('Затрудняюсь', 100), kind: 'hard-to-say' } as const;
    const asked = question('Читали?', [choice('Да', 30, true), choice('Нет', 10), hard]);
    expect(answersFinding([asked])).toContain('75\u00a0%');
  });

  it('tells the answer chosen most often where several can be chosen', () => {
    const asked = question('Откуда?', [choice('Сайт', 30, true), choice('Чат', 60)], true);
    expect(answersFinding([asked])).toBe('«Откуда?»: 67\u00a0% ответов «Чат»');
  });
});

describe('the colours of a chart of answers', () => {
  const chartOf = (options: Question['options']) => {
    const indicator = indicatorOf({
      measure: {
        kind: 'answer-share',
        items: [{ survey: 'parents', question: 'q' }],
        values: ['yes'],
      },
    });
    const measurement = {
      object: 'canteen',
      key: 'food',
      term: '2025-2026-1',
      result: { value: 0.5, n: 100, numerator: 50, denominator: 100 },
      change: { kind: 'none', reason: 'first-term' },
      groups: [],
      answers: [question('q', options)],
      enumeration: 'sample',
      provenance: { method: '', counted: 100, sources: [] },
    } as const;
    const rules = { edition: 'public', minimum: 10, indicator: () => indicator } as const;
    const [published] = publish([measurement], rules);
    const chart = published && answers(indicator, published)[0];
    const datasets: Record<string, Datum[]> = chart?.spec.datasets ?? {};
    return datasets['segments']?.slice(0, options.length).map(({ fill }) => fill);
  };

  it('do not praise or blame answers that are no scale', () => {
    const [yes, no, maybe] =
      chartOf([choice('Да', 50, true), choice('Нет', 30), choice('Иногда', 20)]) ?? [];
    expect(no).toBe(maybe);
    expect(yes).not.toBe(no);
  });

  it('go from the worst answer to the best also where the item is worded in reverse', () => {
    const straight = chartOf([
      point('плохо', 50, 0),
      point('средне', 30, 0.5),
      point('хорошо', 20, 1),
    ]);
    const reverse = chartOf([
      point('хорошо', 50, 1),
      point('средне', 30, 0.5),
      point('плохо', 20, 0),
    ]);
    expect(reverse).toEqual(straight);
  });
});
