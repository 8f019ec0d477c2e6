import type { AssessmentObject } from '../../model.ts';
import { defaultReference } from '../../norms.ts';

export const programDelivery: AssessmentObject = {
  number: '3.3.9',
  slug: 'program-delivery',
  title: 'организация реализации образовательной программы',
  about: 'Проходят ли все уроки по плану и посильна ли нагрузка.',
  indicators: [
    {
      key: 'hours',
      title: 'Выполнение учебного плана (часы)',
      unit: '%',
      value: 'share',
      decimals: 1,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-counts',
        table: 'classes',
        part: 'hours_given',
        whole: 'hours_planned',
      },
      unitOfCount: 'lesson',
      norm: {
        bands: [
          { level: 'low', label: 'ниже ориентира' },
          { level: 'high', label: 'в норме', from: 0.98 },
        ],
        source: 'default',
        reference: defaultReference,
      },
    },
    {
      key: 'unreplaced',
      title: 'Доля уроков, проведённых по расписанию без замен',
      unit: '%',
      value: 'share',
      decimals: 1,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-counts',
        table: 'classes',
        part: 'lessons_kept',
        whole: 'lessons_planned',
      },
      unitOfCount: 'lesson',
    },
    {
      key: 'workload',
      title: 'Удовлетворённость расписанием и нагрузкой: доля согласных',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'top-two-box',
        items: [
          { survey: 'pupils-1-4', question: 'rest' },
          { survey: 'pupils-5-9', question: 'homework_load' },
          { survey: 'pupils-10-11', question: 'workload' },
          { survey: 'parents', question: 'workload' },
          { survey: 'teachers', question: 'time_to_prepare' },
        ],
      },
      unitOfCount: 'answer',
    },
  ],
};
