import type { AssessmentObject } from '../../model.ts';
import { educators } from '../../staffRows.ts';

export const staffExperience: AssessmentObject = {
  number: '3.2.4',
  slug: 'staff-experience',
  title: 'стаж',
  about: 'Есть ли в коллективе и молодые, и опытные педагоги.',
  indicators: [
    {
      key: 'under-five',
      title: 'Доля педагогов со стажем до 5 лет',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'target',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: educators,
        that: [{ column: 'experience', atMost: 4 }],
      },
      unitOfCount: 'employee',
    },
    {
      key: 'over-thirty',
      title: 'Доля педагогов со стажем свыше 30 лет',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'target',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: educators,
        that: [{ column: 'experience', atLeast: 30 }],
      },
      unitOfCount: 'employee',
    },
  ],
};
