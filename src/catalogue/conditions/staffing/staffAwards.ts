import type { AssessmentObject } from '../../model.ts';
import { educators } from '../../staffRows.ts';

export const staffAwards: AssessmentObject = {
  number: '3.2.3',
  slug: 'staff-awards',
  title: 'награды',
  about: 'Сколько педагогов отмечены наградами.',
  indicators: [
    {
      key: 'awarded',
      title: 'Доля педагогов с ведомственными и государственными наградами',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: educators,
        that: [{ column: 'awards', atLeast: 1 }],
      },
      unitOfCount: 'employee',
    },
  ],
};
