import type { AssessmentObject } from '../../model.ts';
import { educators } from '../../staffRows.ts';

export const staffEducation: AssessmentObject = {
  number: '3.2.5',
  slug: 'staff-education',
  title: 'уровень образования',
  about: 'Какое образование у педагогов.',
  indicators: [
    {
      key: 'higher',
      title: 'Доля педагогов с высшим образованием',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: educators,
        that: [{ column: 'education', is: 'higher' }],
      },
      unitOfCount: 'employee',
    },
    {
      key: 'higher-pedagogical',
      title: 'Доля педагогов с высшим образованием педагогической направленности',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: educators,
        that: [
          { column: 'education', is: 'higher' },
          { column: 'pedagogical', is: true },
        ],
      },
      unitOfCount: 'employee',
    },
  ],
};
