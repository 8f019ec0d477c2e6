import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../../src/assessment/measurement.ts';
import { assessmentJson, type Assessment } from '../../../src/cli/assessmentJson.ts';
import { indicatorOf } from '../assessment/indicator.ts';

const indicator = indicatorOf();
const measurement: Measurement = {
  object: 'social-infrastructure',
  key: indicator.key,
  term: '2025-2026-1',
  result: { value: 0.7, n: 200, numerator: 140, denominator: 200 },
  change: { kind: 'none', reason: 'first-term' },
  groups: [],
  answers: [],
  enumeration: 'sample',
  provenance: {
    method: 'Доля положительных ответов.',
    counted: 210,
    sources: [{ file: 'data/2025-2026-1/responses/parents.csv', rows: 212, sha256: 'ab12' }],
  },
};
const assessment = { term: '2025-2026-1', published: false, measurements: [measurement] };

describe('the assessment of a term as JSON', () => {
  it('traces a number to its formula, its exact filter and its files', () => {
    const indicators = new Map([['social-infrastructure.food', indicator]]);
    const read: unknown = JSON.parse(assessmentJson(assessment, indicators));
    expect(read).toMatchObject({
      term: '2025-2026-1',
      published: false,
      measurements: [
        {
          title: 'Довольны питанием',
          result: { numerator: 140, denominator: 200 },
          measure: { kind: 'top-two-box', items: [{ survey: 'parents', question: 'food' }] },
          norm: null,
          provenance: {
            method: 'Доля положительных ответов.',
            counted: 210,
            sources: [{ rows: 212, sha256: 'ab12' }],
          },
        },
      ],
    });
  });

  it('holds the passport of objectivity, and null where there is none', () => {
    const indicators = new Map([['social-infrastructure.food', indicator]]);
    const objectivity = { term: '2025-2026-1', works: [], sources: [] };
    const read = (one: Assessment): unknown => JSON.parse(assessmentJson(one, indicators));
    expect(read({ ...assessment, objectivity })).toMatchObject({ objectivity });
    expect(read(assessment)).toMatchObject({ objectivity: null });
  });

  it('does not pass over a number whose indicator nobody knows', () => {
    expect(() => assessmentJson(assessment, new Map())).toThrow(RangeError);
  });
});
