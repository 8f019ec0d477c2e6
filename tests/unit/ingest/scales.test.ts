import { describe, expect, it } from 'vitest';
import { consistency } from '../../../src/assessment/consistency.ts';
import type { Measure } from '../../../src/catalogue/model.ts';
import { expectAgrees } from '../stats/agree.ts';
import { countMeasure, csv, TERM } from './memorySchool.ts';

const ITEMS = ['a', 'b', 'c'];
const scale = Array.from({ length: 5 }, (_, i) => ({ value: i + 1, text: `балл ${i + 1}` }));
const SURVEY = JSON.stringify({
  title: 'Шкала',
  vsoko: { audience: 'родителей', minutes: 1 },
  elements: ITEMS.map((name) => ({
    type: 'radiogroup',
    name,
    title: `Вопрос ${name}`,
    choices: [...scale, { value: 'hard', text: 'затрудняюсь' }],
  })),
});

/** Person i answers item j by 1 + clamp(i mod 5 + (i·(j + 2) mod 3 − 1), 0…4). */
const answer = (i: number, j: number): number =>
  1 + Math.min(4, Math.max(0, (i % 5) + (((i * (j + 2)) % 3) - 1)));

const complete = (n: number): string[] =>
  Array.from({ length: n }, (_, i) =>
    [`r${i}`, '2025-11-10', ...ITEMS.map((_item, j) => answer(i, j))].join(';'),
  );

const index: Measure = {
  kind: 'index',
  items: ITEMS.map((question) => ({ survey: 'scale', question })),
};

async function scalesOf(measure: Measure, rows: readonly string[]) {
  const found = await countMeasure(measure, {
    'surveys/scale.json': SURVEY,
    [`data/${TERM}/responses/scale.csv`]: csv('response_id;submitted_at;a;b;c', ...rows),
  });
  if ('absence' in found) throw new Error(found.absence);
  return found.scales ?? [];
}

describe('the consistency of a scale', () => {
  it('agrees with NumPy, over those who answered every question', async () => {
    const rows = [...complete(32), 'x1;2025-11-10;5;;1', 'x2;2025-11-10;1;hard;5'];
    const [found] = consistency(await scalesOf(index, rows));
    expect(found).toMatchObject({ survey: 'scale', items: 3, n: 32 });
    // NumPy 2.4.6: k/(k - 1)*(1 - A.var(0, ddof=1).sum()/A.sum(1).var(ddof=1)) of the 32 × 3 answers above.
    expectAgrees(found?.alpha, 0.9424232197097535);
  });

  it('is not told for fewer than 30 complete answers', async () => {
    const rows = [...complete(29), 'x1;2025-11-10;5;;1', 'x2;2025-11-10;1;hard;5'];
    const scales = await scalesOf(index, rows);
    expect(scales[0]?.total.n).toBe(29);
    expect(consistency(scales)).toEqual([]);
    expect(consistency(await scalesOf(index, complete(30)))).toHaveLength(1);
  });

  it('is not counted for one question, nor for shares of answers', async () => {
    const one: Measure = { kind: 'index', items: [{ survey: 'scale', question: 'a' }] };
    expect(await scalesOf(one, complete(40))).toEqual([]);
    expect(await scalesOf({ ...index, kind: 'top-two-box' }, complete(40))).toEqual([]);
  });

  it('does not depend on the order of the rows', async () => {
    const rows = complete(32);
    expect(await scalesOf(index, rows.toReversed())).toEqual(await scalesOf(index, rows));
  });
});

describe('a factor of three-option questions', () => {
  it('is their mean of 1, 0,5 and 0, without those who found it hard to say', async () => {
    const three = ['в', 'б', 'а'].map((text, i) => ({ value: i + 1, text }));
    const found = await countMeasure(index, {
      'surveys/scale.json': JSON.stringify({
        title: 'Школа 661',
        vsoko: { audience: 'родителей', minutes: 1 },
        elements: ITEMS.map((name) => ({
          type: 'radiogroup',
          name,
          title: `Вопрос ${name}`,
          choices: [...three, { value: 'hard', text: 'затрудняюсь' }],
        })),
      }),
      [`data/${TERM}/responses/scale.csv`]: csv(
        'response_id;submitted_at;a;b;c',
        'r1;2025-11-10;а;б;в',
        'r2;2025-11-10;а;а;hard',
      ),
    });
    // Domain facts, section 5.1: а 1, б 0,5, в 0. By hand: (1 + 0,5 + 0 + 1 + 1) / 5 = 0,7.
    expect(found).toMatchObject({ total: { kind: 'sums', n: 2, x: 3.5, y: 5 } });
  });
});
