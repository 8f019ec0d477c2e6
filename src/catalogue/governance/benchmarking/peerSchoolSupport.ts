import type { AssessmentObject } from '../../model.ts';
import { educators } from '../../staffRows.ts';

export const peerSchoolSupport: AssessmentObject = {
  number: '4.6.2',
  slug: 'peer-school-support',
  title: 'участие педагогов в программах адресной помощи другим образовательным организациям',
  about: 'Помогают ли педагоги школы коллегам из других школ.',
  indicators: [
    {
      key: 'partner-schools',
      title: 'Число школ-партнёров',
      unit: 'ед.',
      value: 'number',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'count',
        of: {
          table: 'events',
          distinct: 'partner',
          where: [{ column: 'kind', is: 'partner-programme' }],
        },
      },
      unitOfCount: 'figure',
    },
    {
      key: 'teachers',
      title: 'Доля педагогов-участников',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: educators,
        that: [{ column: 'peer_support', is: true }],
      },
      unitOfCount: 'employee',
    },
  ],
};
