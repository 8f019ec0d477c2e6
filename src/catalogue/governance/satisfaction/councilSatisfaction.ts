import type { AssessmentObject, SurveyItem } from '../../model.ts';

const note =
  'Ключ методики применён к собственным вопросам анкеты, а не к 10 утверждениям А. А. Андреева.';
const councilItems: readonly SurveyItem[] = [
  { survey: 'councils', question: 'materials_ahead' },
  { survey: 'councils', question: 'decisions_done' },
  { survey: 'councils', question: 'influence' },
  { survey: 'councils', question: 'self_evaluation_discussed' },
  { survey: 'councils', question: 'results_clear' },
  { survey: 'councils', question: 'complaints_resolved' },
  { survey: 'councils', question: 'head_access' },
  { survey: 'councils', question: 'marking_discussed' },
  { survey: 'councils', question: 'safety_oversight' },
  { survey: 'councils', question: 'canteen_oversight' },
  { survey: 'councils', question: 'online_replies' },
  { survey: 'councils', question: 'independent_review' },
  { survey: 'councils', question: 'changes_visible' },
];

export const councilSatisfaction: AssessmentObject = {
  number: '4.3.5',
  slug: 'council-satisfaction',
  title: 'удовлетворённость общественных советов',
  aliases: ['общественных советов'],
  about: 'Считают ли члены советов своё участие в управлении настоящим.',
  indicators: [
    {
      key: 'real-influence',
      title: 'Доля членов советов, оценивших участие в управлении как реальное',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: { kind: 'top-two-box', items: [{ survey: 'councils', question: 'influence' }] },
      unitOfCount: 'answer',
      note: 'Если ответов меньше 10, показатель не публикуется.',
    },
    {
      key: 'decisions-done',
      title: 'Решения совета исполняются: доля согласных',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: { kind: 'top-two-box', items: [{ survey: 'councils', question: 'decisions_done' }] },
      unitOfCount: 'answer',
    },
    {
      key: 'index',
      title: 'Индекс удовлетворённости У (ключ А. А. Андреева)',
      unit: 'балла',
      value: 'points',
      decimals: 2,
      direction: 'up',
      mode: 'formative',
      measure: { kind: 'scale-mean', items: councilItems, max: 4 },
      unitOfCount: 'answer',
      note,
    },
  ],
};
