import type { AssessmentObject } from '../../model.ts';
import { educators } from '../../staffRows.ts';

export const professionalCommunity: AssessmentObject = {
  number: '1.2.3',
  slug: 'professional-community',
  title: 'деятельное участие в мероприятиях пед. сообщества',
  about: 'Делятся ли педагоги опытом с коллегами: выступления, мастер-классы, публикации.',
  indicators: [
    {
      key: 'talks-per-teacher',
      title: 'Число выступлений, мастер-классов, публикаций на 1 педагога',
      unit: 'ед.',
      value: 'number',
      decimals: 2,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'ratio',
        of: { table: 'staff', sum: 'talks', where: educators },
        to: { table: 'staff', rows: 'all', where: educators },
        per: 1,
      },
      unitOfCount: 'employee',
    },
    {
      key: 'speakers',
      title: 'Доля педагогов с одним и более выступлением',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: educators,
        that: [{ column: 'talks', atLeast: 1 }],
      },
      unitOfCount: 'employee',
    },
  ],
};
