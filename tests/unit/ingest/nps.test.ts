import { describe, expect, it } from 'vitest';
import { estimate } from '../../../src/assessment/estimate.ts';
import type { Measure } from '../../../src/catalogue/model.ts';
import { checkItems } from '../../../src/ingest/checkMeasure.ts';
import { readTestSurvey } from '../survey/readTestSurvey.ts';
import { expectAgrees, expectEnds } from '../stats/agree.ts';
import { countMeasure, csv, TERM } from './memorySchool.ts';

const DEFINITION = {
  title: 'Рекомендация',
  vsoko: { audience: 'родителей', minutes: 1 },
  elements: [
    {
      type: 'radiogroup',
      name: 'tell',
      title: 'Посоветуете ли вы школу?',
      choices: [
        ...Array.from({ length: 11 }, (_, n) => ({ value: n, text: String(n) })),
        { value: 'hard', text: 'затрудняюсь' },
      ],
    },
    { type: 'rating', name: 'five', title: 'Оценка', rateMin: 1, rateMax: 5 },
  ],
};
const nps = (question: string): Measure => ({
  kind: 'nps',
  items: [{ survey: 'advice', question }],
});

async function found(answers: readonly string[]) {
  const rows = answers.map((answer, i) => `r${i};2025-11-10;${answer};`);
  const counted = await countMeasure(nps('tell'), {
    'surveys/advice.json': JSON.stringify(DEFINITION),
    [`data/${TERM}/responses/advice.csv`]: csv('response_id;submitted_at;tell;five', ...rows),
  });
  if ('absence' in counted) return counted;
  const { total, enumeration } = counted;
  const result = estimate(total, { measure: nps('tell'), enumeration });
  if ('missing' in result) throw new Error(result.missing);
  return result;
}

const many = (n: number, answer: string): readonly string[] =>
  Array.from({ length: n }, () => answer);

describe('the net promoter score', () => {
  it('agrees with SciPy, 9 and 10 against 0–6, and leaves out who finds it hard to say', async () => {
    const answers = [
      ...many(18, '10'),
      ...many(12, '9'),
      ...many(5, '8'),
      ...many(7, '7'),
      ...many(6, '6'),
      ...many(2, '0'),
      ...many(9, 'hard'),
      '',
    ];
    const result = await found(answers);
    if ('absence' in result) throw new Error(result.absence);
    // SciPy 1.17.1: t.interval(0.95, 49, x.mean(), sem(x)) of 30 × 100, 12 × 0 and 8 × −100.
    expect(result.n).toBe(50);
    expectAgrees(result.value, 44);
    expectEnds(result.interval, 22.394324310883494, 65.60567568911651);
    expectAgrees(result.standardError?.error, 10.751364412701015);
  });

  it('is −100 where all are detractors, with no interval of no width', async () => {
    const result = await found(many(12, '3'));
    expect(result).toMatchObject({ value: -100, n: 12 });
    expect(result).not.toHaveProperty('interval');
  });

  it('is absent where nobody chose a number', async () => {
    expect(await found(many(3, 'hard'))).toEqual({ absence: 'no-rows' });
  });

  it('is refused for a question on another scale', () => {
    const survey = { ...readTestSurvey(DEFINITION), id: 'advice' };
    expect(checkItems(nps('tell'), [survey])).toEqual([]);
    expect(checkItems(nps('five'), [survey])).toEqual([
      { kind: 'eleven-points', name: 'five', in: 'advice' },
    ]);
  });
});
