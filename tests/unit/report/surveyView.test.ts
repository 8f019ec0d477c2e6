import { describe, expect, it } from 'vitest';
import { surveyView } from '../../../src/report/surveyView.ts';
import { readTestSurvey } from '../survey/readTestSurvey.ts';

const survey = readTestSurvey(
  {
    title: 'Родители',
    vsoko: { audience: 'родителей', minutes: 1 },
    elements: [{ type: 'comment', name: 'wish', title: 'Пожелание' }],
  },
  'parents',
);
const dates = {
  survey: 'parents',
  opens: '2026-04-20',
  closes: '2026-05-10',
  access: 'code',
} as const;
const term = {
  id: '2025-2026-2',
  title: '2-е полугодие',
  from: '2026-01-09',
  to: '2026-05-31',
  surveys: [dates],
};
const viewIn = (school: { readonly demonstration: boolean; readonly collector?: string }) =>
  surveyView({ survey, term, dates }, 0, { name: 'Школа', ...school });

describe('the page of a survey', () => {
  it('says when answers are taken, to people and to the script', () => {
    expect(viewIn({ demonstration: false })).toMatchObject({
      dates: 'Ответы принимаются с 20 апреля 2026 по 10 мая 2026 года.',
      window: { opens: '2026-04-20', closes: '2026-05-10' },
      access: 'code',
      length: '1 вопрос, около 1 минуты',
      path: '/surveys/parents/',
    });
  });

  it('is open on any day in a demonstration', () => {
    expect(viewIn({ demonstration: true })).not.toHaveProperty('window');
  });

  it('posts to its own host, or to the collector where that stands apart', () => {
    expect(viewIn({ demonstration: false }).action).toBe('/api/responses/parents');
    const apart = viewIn({ demonstration: false, collector: 'https://answers.example' });
    expect(apart.action).toBe('https://answers.example/api/responses/parents');
  });
});
