import { describe, expect, it } from 'vitest';
import { findTerm } from '../../../src/collector/findTerm.ts';
import type { School } from '../../../src/ingest/school.ts';

const term = (id: string, opens: string, closes: string, survey = 'parents') => ({
  id,
  title: id,
  from: opens,
  to: closes,
  surveys: [{ survey, opens, closes, access: 'open' as const }],
});
const terms: School['terms'] = [
  term('autumn', '2025-11-17', '2025-12-07'),
  term('spring', '2026-04-20', '2026-05-10'),
];
const school = { demonstration: false, terms };
const demo = { demonstration: true, terms };

describe('answers go', () => {
  it.each([
    ['2026-04-20', '2026-04-20', 'spring', '2026-04-20'],
    ['2026-05-10', '2026-05-10', 'spring', '2026-05-10'],
    ['2025-12-07', '2025-12-21', 'autumn', '2025-12-07'],
    ['2026-04-21', '2026-04-20', 'spring', '2026-04-20'],
    // A clock that is behind: the survey is open today and was not on that day.
    ['2026-04-19', '2026-04-25', 'spring', '2026-04-25'],
    ['1970-01-01', '2026-04-25', 'spring', '2026-04-25'],
  ])('filled on %s, arrived on %s: to %s under %s', (filled, today, id, day) => {
    expect(findTerm(school, 'parents', filled, today)).toEqual({ term: id, day, access: 'open' });
  });

  it.each([
    ['2026-04-19', '2026-05-15', { closed: '2026-05-10' }],
    ['2025-12-08', '2025-12-08', { opens: '2026-04-20' }],
    ['2025-12-07', '2025-12-22', { opens: '2026-04-20' }],
    ['2026-05-11', '2026-05-11', { closed: '2026-05-10' }],
  ])('filled on %s, arrived on %s: nowhere, %o', (filled, today, closed) => {
    expect(findTerm(school, 'parents', filled, today)).toEqual(closed);
  });

  it('nowhere where no term has the survey', () => {
    expect(findTerm(school, 'teachers', '2026-04-25', '2026-04-25')).toEqual({});
  });

  it('to the newest term of the invented school at any time, under one of its days', () => {
    const dayOf = (day: string) => findTerm(demo, 'parents', day, day);
    expect(dayOf('2026-10-01')).toMatchObject({ term: 'spring', day: '2026-05-10' });
    expect(dayOf('2026-01-01')).toMatchObject({ term: 'spring', day: '2026-04-20' });
    expect(dayOf('2026-04-30')).toMatchObject({ term: 'spring', day: '2026-04-30' });
  });
});
