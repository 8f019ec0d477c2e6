import type { AssessmentObject, Norm, SurveyItem } from '../../model.ts';
import { coverageNorm, stepanovNorm } from '../../norms.ts';

const nokNorm: Norm = {
  bands: [
    { level: 'low', label: 'неудовлетворительно' },
    { level: 'low', label: 'ниже среднего', from: 0.21 },
    { level: 'middle', label: 'удовлетворительно', from: 0.41 },
    { level: 'high', label: 'хорошо', from: 0.61 },
    { level: 'high', label: 'отлично', from: 0.81 },
  ],
  source: 'methodical',
  reference:
    'шкала сайта bus.gov.ru: 81–100 «отлично», 61–80 «хорошо», 41–60 «удовлетворительно», 21–40 «ниже среднего»',
  unverified: true,
};
const note =
  'Ключ методики применён к собственным вопросам анкеты, а не к 15 утверждениям Е. Н. Степанова.';
const parentItems: readonly SurveyItem[] = [
  { survey: 'parents', question: 'quality_overall' },
  { survey: 'parents', question: 'class_friendly' },
  { survey: 'parents', question: 'teachers_kind' },
  { survey: 'parents', question: 'mutual_understanding' },
  { survey: 'parents', question: 'form_teacher' },
  { survey: 'parents', question: 'fair_marks' },
  { survey: 'parents', question: 'workload' },
  { survey: 'parents', question: 'child_needs' },
  { survey: 'parents', question: 'events_useful' },
  { survey: 'parents', question: 'clubs' },
  { survey: 'parents', question: 'child_safe' },
  { survey: 'parents', question: 'canteen' },
  { survey: 'parents', question: 'classrooms' },
  { survey: 'parents', question: 'site_current' },
  { survey: 'parents', question: 'quick_reply' },
  { survey: 'parents', question: 'reception' },
  { survey: 'parents', question: 'decisions_voice' },
];

export const parentSatisfaction: AssessmentObject = {
  number: '4.3.2',
  slug: 'parent-satisfaction',
  title: 'удовлетворённость родителей',
  about: 'Довольны ли родители школой.',
  indicators: [
    {
      key: 'index',
      title: 'Индекс удовлетворённости У (ключ Е. Н. Степанова)',
      unit: 'балла',
      value: 'points',
      decimals: 2,
      direction: 'up',
      mode: 'formative',
      measure: { kind: 'scale-mean', items: parentItems, max: 4 },
      unitOfCount: 'answer',
      norm: stepanovNorm,
      note,
    },
    {
      key: 'overall',
      title: 'Удовлетворены качеством образования в целом (НОК, показатель 5.3)',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: { kind: 'top-two-box', items: [{ survey: 'parents', question: 'quality_overall' }] },
      unitOfCount: 'answer',
      norm: nokNorm,
      note: 'По методике 344н; это не официальный рейтинг.',
    },
    {
      key: 'recommend',
      title: 'Готовы рекомендовать школу (НОК, показатель 5.1)',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'answer-share',
        items: [{ survey: 'parents', question: 'recommend' }],
        values: ['yes'],
      },
      unitOfCount: 'answer',
      note: 'По методике 344н; ответы «затрудняюсь» не считаются.',
    },
    {
      key: 'coverage',
      title: 'Охват опроса родителей',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: { kind: 'coverage', surveys: ['parents'] },
      unitOfCount: 'family',
      norm: coverageNorm,
    },
  ],
};
