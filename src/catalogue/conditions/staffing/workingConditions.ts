import type { AssessmentObject } from '../../model.ts';

export const workingConditions: AssessmentObject = {
  number: '3.2.12',
  slug: 'working-conditions',
  title: 'комфортность условий работы',
  about: 'Удобно ли педагогам работать: место, время, порядок, отношения.',
  indicators: [
    {
      key: 'comfort',
      title: 'Индекс комфортности условий труда',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'index',
        items: [
          { survey: 'teachers', question: 'time_to_prepare' },
          { survey: 'teachers', question: 'workplace' },
          { survey: 'teachers', question: 'clear_decisions' },
          { survey: 'teachers', question: 'fair_pay' },
          { survey: 'teachers', question: 'paperwork' },
          { survey: 'teachers', question: 'climate' },
        ],
      },
      unitOfCount: 'answer',
      norm: {
        bands: [
          { level: 'low', label: 'низкая' },
          { level: 'middle', label: 'средняя', from: 0.5 },
          { level: 'high', label: 'высокая', from: 0.75 },
        ],
        source: 'methodical',
        reference:
          'Е. Н. Степанов, методика изучения удовлетворённости педагогов: 3 из 4\u00A0баллов и больше — высокая, 2–3 — средняя',
        unverified: true,
      },
      note: 'Ключ методики применён к собственным вопросам анкеты, а не к её 20 утверждениям.',
    },
    {
      key: 'workplace',
      title: 'Моё рабочее место удобно: доля согласных педагогов',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: { kind: 'top-two-box', items: [{ survey: 'teachers', question: 'workplace' }] },
      unitOfCount: 'answer',
    },
  ],
};
