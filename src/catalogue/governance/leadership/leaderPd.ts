import type { AssessmentObject } from '../../model.ts';
import { completeByPractice } from '../../norms.ts';
import { leaders } from '../../staffRows.ts';

export const leaderPd: AssessmentObject = {
  number: '4.1.2',
  slug: 'leader-pd',
  title: 'повышение квалификации руководителей',
  about: 'Учатся ли руководители управлению.',
  indicators: [
    {
      key: 'three-years',
      title: 'Доля прошедших ПК или переподготовку по управлению за 3 года',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: leaders,
        that: [{ column: 'management_training', withinYears: 3 }],
      },
      unitOfCount: 'leader',
      norm: completeByPractice,
    },
  ],
};
