import type { AssessmentObject } from '../../model.ts';

export const computers: AssessmentObject = {
  number: '3.1.5',
  slug: 'computers',
  title: 'обеспеченность ОО компьютерами',
  about: 'Сколько компьютеров приходится на ученика и не устарели ли они.',
  indicators: [
    {
      key: 'per-pupil',
      title: 'Количество компьютеров на 1 учащегося',
      unit: 'ед.',
      value: 'number',
      decimals: 2,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'ratio',
        of: {
          table: 'facilities',
          sum: 'available',
          where: [{ column: 'object', is: 'computers' }],
        },
        to: { table: 'classes', sum: 'pupils' },
        per: 1,
      },
      unitOfCount: 'pupil',
    },
    {
      key: 'recent',
      title: 'Доля компьютеров не старше 7 лет',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-counts',
        table: 'facilities',
        part: 'recent',
        whole: 'available',
        where: [{ column: 'object', is: 'computers' }],
      },
      unitOfCount: 'room',
    },
  ],
};
