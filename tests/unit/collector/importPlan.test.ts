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
      id: 'autumn',
      title: 'autumn',
      from: '2025-09-01',
      to: '2025-12-31',
      surveys: [
        { survey: 'parents', opens: '2025-11-17', closes: '2025-12-07', access: 'open' as const },
      ],
    },
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

function plan(filled: string, today: string, named?: string, seconds = 60) {
  const arrival: Arrival = {
    id: '6a1d4c1e-6a3b-4f6e-9c3e-0f2b8d1a7c55',
    filled,
    seconds,
    answers: new Map([['canteen', '2']]),
  };
  return planImport(school, survey, { survey: 'parents', sets: [arrival] }, today, named);
}

const daysOf = (filled: string, today: string, seconds?: number): readonly string[] =>
  plan(filled, today, undefined, seconds).good.map(({ stored }) => stored.day);

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

describe('a saved set of an older term', () => {
  it('is doubtful once the survey was opened again after it, and not before', () => {
    expect(plan('2025-11-20', '2026-04-19').doubtful).toBeUndefined();
    expect(plan('2026-04-25', '2026-09-01').doubtful).toBeUndefined();
    for (const today of ['2026-04-20', '2026-09-01']) {
      const { good, doubtful } = plan('2025-11-20', today);
      expect(good.map(({ stored }) => stored.term)).toEqual(['autumn']);
      expect(doubtful).toEqual({ answers: 1, term: 'autumn', newer: 'spring' });
    }
  });

  it('goes where it is told to, under a day on which that survey was open', () => {
    const placeOf = (today: string, named: string) => {
      const { good, doubtful } = plan('2025-11-20', today, named);
      expect(doubtful).toBeUndefined();
      return good.map(({ stored }) => [stored.term, stored.day]);
    };
    expect(placeOf('2026-04-25', 'autumn')).toEqual([['autumn', '2025-11-20']]);
    expect(placeOf('2026-04-25', 'spring')).toEqual([['spring', '2026-04-25']]);
    expect(placeOf('2026-09-01', 'spring')).toEqual([['spring', '2026-05-10']]);
    expect(placeOf('2026-04-01', 'spring')).toEqual([]);
  });
});
