import type { AssessmentObject } from '../../model.ts';
import { leaders } from '../../staffRows.ts';

export const leaderAwards: AssessmentObject = {
  number: '4.1.3',
  slug: 'leader-awards',
  title: 'награды руководителей',
  about: 'Отмечена ли работа руководителей.',
  indicators: [
    {
      key: 'awards',
      title: 'Число наград',
      unit: 'ед.',
      value: 'number',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: { kind: 'count', of: { table: 'staff', sum: 'awards', where: leaders } },
      unitOfCount: 'figure',
    },
  ],
};
