import type { AssessmentObject, SurveyItem } from '../../model.ts';
import { coverageNorm, stepanovNorm } from '../../norms.ts';

const note =
  'Ключ методики применён к собственным вопросам анкеты, а не к 20 утверждениям Е. Н. Степанова.';
const teacherItems: readonly SurveyItem[] = [
  { survey: 'teachers', question: 'time_to_prepare' },
  { survey: 'teachers', question: 'workplace' },
  { survey: 'teachers', question: 'equipment_available' },
  { survey: 'teachers', question: 'methodical_help' },
  { survey: 'teachers', question: 'training_choice' },
  { survey: 'teachers', question: 'mentoring' },
  { survey: 'teachers', question: 'clear_decisions' },
  { survey: 'teachers', question: 'initiatives' },
  { survey: 'teachers', question: 'fair_pay' },
  { survey: 'teachers', question: 'colleagues' },
  { survey: 'teachers', question: 'parents_relations' },
  { survey: 'teachers', question: 'discipline' },
  { survey: 'teachers', question: 'feel_safe' },
  { survey: 'teachers', question: 'paperwork' },
  { survey: 'teachers', question: 'common_rules' },
  { survey: 'teachers', question: 'vsoko_useful' },
  { survey: 'teachers', question: 'climate' },
  { survey: 'teachers', question: 'stay_three_years' },
  { survey: 'teachers', question: 'recommend' },
];

export const teacherSatisfaction: AssessmentObject = {
  number: '4.3.3',
  slug: 'teacher-satisfaction',
  title: 'удовлетворённость педагогов',
  about: 'Довольны ли педагоги жизнью школы.',
  indicators: [
    {
      key: 'index',
      title: 'Индекс удовлетворённости жизнедеятельностью У (ключ Е. Н. Степанова)',
      unit: 'балла',
      value: 'points',
      decimals: 2,
      direction: 'up',
      mode: 'formative',
      measure: { kind: 'scale-mean', items: teacherItems, max: 4 },
      unitOfCount: 'answer',
      norm: stepanovNorm,
      note,
    },
    {
      key: 'recommend',
      title: 'Порекомендую школу коллеге как место работы: доля согласных',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: { kind: 'top-two-box', items: [{ survey: 'teachers', question: 'recommend' }] },
      unitOfCount: 'answer',
    },
    {
      key: 'coverage',
      title: 'Охват опроса педагогов',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: { kind: 'coverage', surveys: ['teachers'] },
      unitOfCount: 'employee',
      norm: coverageNorm,
    },
  ],
};
