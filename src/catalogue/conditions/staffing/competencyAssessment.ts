import type { AssessmentObject } from '../../model.ts';
import { teachers } from '../../staffRows.ts';

export const competencyAssessment: AssessmentObject = {
  number: '3.2.10',
  slug: 'competency-assessment',
  title: 'результативность участия в исследовании компетенций учителей',
  about: 'Как учителя справились с исследованием профессиональных компетенций.',
  indicators: [
    {
      key: 'basic',
      title: 'Доля участников с результатом не ниже среднего уровня',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      level: 'regional',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: [...teachers, { column: 'competency', filled: true }],
        that: [{ column: 'competency', oneOf: ['basic', 'above'] }],
      },
      unitOfCount: 'employee',
      note: 'Результаты отдельных учителей закрыты.',
    },
    {
      key: 'high',
      title: 'Доля участников с результатом высокого уровня',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      level: 'regional',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: [...teachers, { column: 'competency', filled: true }],
        that: [{ column: 'competency', is: 'above' }],
      },
      unitOfCount: 'employee',
    },
  ],
};
