import type { AssessmentObject, SurveyItem } from '../../model.ts';

const note =
  'Ключ методики применён к собственным вопросам анкеты, а не к 10 утверждениям А. А. Андреева.';
const partnerItems: readonly SurveyItem[] = [
  { survey: 'partners', question: 'goals_clear' },
  { survey: 'partners', question: 'contact_person' },
  { survey: 'partners', question: 'deadlines' },
  { survey: 'partners', question: 'timely_reply' },
  { survey: 'partners', question: 'pupils_ready' },
  { survey: 'partners', question: 'teachers_competent' },
  { survey: 'partners', question: 'resources' },
  { survey: 'partners', question: 'district_value' },
  { survey: 'partners', question: 'open_information' },
  { survey: 'partners', question: 'useful_to_us' },
  { survey: 'partners', question: 'ready_to_continue' },
];

export const partnerSatisfaction: AssessmentObject = {
  number: '4.3.4',
  slug: 'partner-satisfaction',
  title: 'удовлетворённость социальных партнёров',
  aliases: ['социальных партнёров'],
  about: 'Довольны ли школой организации, которые с ней работают.',
  indicators: [
    {
      key: 'ready-to-continue',
      title: 'Доля партнёров, готовых продолжить сотрудничество',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'top-two-box',
        items: [{ survey: 'partners', question: 'ready_to_continue' }],
      },
      unitOfCount: 'answer',
      note: 'Партнёров обычно меньше 30: смотрите на число ответов, а не на процент.',
    },
    {
      key: 'index',
      title: 'Индекс удовлетворённости У (ключ А. А. Андреева)',
      unit: 'балла',
      value: 'points',
      decimals: 2,
      direction: 'up',
      mode: 'formative',
      measure: { kind: 'scale-mean', items: partnerItems, max: 4 },
      unitOfCount: 'answer',
      note,
    },
  ],
};
