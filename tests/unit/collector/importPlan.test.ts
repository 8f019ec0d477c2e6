import { describe, expect, it } from 'vitest';
import type { Arrival } from '../../../src/collector/arrival.ts';
import { toCollected } from '../../../src/collector/collectedSurvey.ts';
import { planImport } from '../../../src/collector/importPlan.ts';
import { toForm } from '../../../src/form/toForm.ts';
import { readTestSurvey } from '../survey/readTestSurvey.ts';

const definition = {
  vsoko: { audience: 'родителей' },
  elements: [{ type: 'radiogroup', name: 'canteen', title: 'Питание', choices: [1, 2, 3] }],
};
const survey = toCollected({ form: toForm(readTestSurvey(definition, 'parents')), access: 'open' });
const school = {
  demonstration: false,
  terms: [
    {
      id: 'spring',
      title: 'spring',
      from: '2026-01-09',
      to: '2026-05-31',
      surveys: [
        { survey: 'parents', opens: '2026-04-20', closes: '2026-05-10', access: 'open' as const },
      ],
    },
  ],
};

function daysOf(filled: string, today: string, seconds = 60): readonly string[] {
  const arrival: Arrival = {
    id: '6a1d4c1e-6a3b-4f6e-9c3e-0f2b8d1a7c55',
    filled,
    seconds,
    answers: new Map([['canteen', '2']]),
  };
  const { good } = planImport(school, survey, { survey: 'parents', sets: [arrival] }, today);
  return good.map(({ stored }) => stored.day);
}

describe('a saved set', () => {
  it('is stored under the day on which it was filled, however late it comes', () => {
    expect(daysOf('2026-04-21', '2026-09-01')).toEqual(['2026-04-21']);
  });

  it('that was filled in two seconds, or by a clock that was set back meanwhile, is taken', () => {
    expect(daysOf('2026-04-21', '2026-04-21', 2)).toEqual(['2026-04-21']);
    expect(daysOf('2026-04-21', '2026-04-21', -31_536_000)).toEqual(['2026-04-21']);
  });

  it('of a clock that was wrong is stored under today while the survey is open', () => {
    expect(daysOf('1970-01-01', '2026-04-25')).toEqual(['2026-04-25']);
    expect(daysOf('2031-01-01', '2026-04-25')).toEqual(['2026-04-25']);
  });

  it('of a clock that was wrong is refused once the survey is closed', () => {
    expect(daysOf('1970-01-01', '2026-09-01')).toEqual([]);
  });
});
