import type { AssessmentObject } from '../../model.ts';

/** Hours of the учебный план are lessons. */
const MINUTES_IN_LESSON = 45;

export const ongoingAssessment: AssessmentObject = {
  number: '4.5.5',
  slug: 'ongoing-assessment',
  title:
    'система текущего контроля (разнообразие форм контроля, соответствие форм контроля рабочей программе и пр.)',
  about: 'Разными ли способами проверяют знания, по плану ли и не слишком ли часто.',
  indicators: [
    {
      key: 'forms-per-subject',
      title: 'Число форм контроля на предмет',
      unit: 'ед.',
      value: 'number',
      decimals: 1,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'ratio',
        of: { table: 'schedule', pairs: ['subject', 'form'] },
        to: { table: 'schedule', distinct: 'subject' },
        per: 1,
      },
      unitOfCount: 'figure',
    },
    {
      key: 'in-plan',
      title: 'Соответствие графика рабочим программам (КТП)',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'share-of-rows',
        table: 'schedule',
        of: [{ column: 'in_plan', filled: true }],
        that: [{ column: 'in_plan', is: true }],
      },
      unitOfCount: 'work',
    },
    {
      key: 'time-share',
      title: 'Доля времени на оценочные процедуры',
      unit: '%',
      value: 'share',
      decimals: 1,
      direction: 'down',
      mode: 'formative',
      measure: {
        kind: 'ratio',
        of: { table: 'schedule', sum: 'minutes', where: [{ column: 'minutes', atLeast: 30 }] },
        to: { table: 'classes', sum: 'hours_planned' },
        per: 1 / MINUTES_IN_LESSON,
      },
      unitOfCount: 'lesson',
      norm: {
        bands: [
          { level: 'high', label: 'в норме' },
          { level: 'low', label: 'больше ограничения', from: 0.1, exclusive: true },
        ],
        source: 'methodical',
        reference:
          'ограничения графика оценочных процедур, как их печатают школы (2025): не более 10\u00A0% учебного времени',
      },
      note: 'Считаются работы от 30 минут для всего класса; урок — 45 минут.',
    },
    {
      key: 'rules-clear',
      title: 'Правила оценивания понятны: доля согласных',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'top-two-box',
        items: [
          { survey: 'pupils-5-9', question: 'marks_clear' },
          { survey: 'pupils-10-11', question: 'criteria_known' },
          { survey: 'teachers', question: 'common_rules' },
        ],
      },
      unitOfCount: 'answer',
    },
    {
      key: 'feedback-in-time',
      title: 'Учителя вовремя разбирают проверенные работы: доля согласных учеников',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'top-two-box',
        items: [{ survey: 'pupils-10-11', question: 'feedback_in_time' }],
      },
      unitOfCount: 'answer',
    },
    {
      key: 'discussed',
      title: 'На совете обсуждают, насколько объективно оценивают: доля согласных',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'top-two-box',
        items: [{ survey: 'councils', question: 'marking_discussed' }],
      },
      unitOfCount: 'answer',
    },
  ],
};
