import type { AssessmentObject } from '../../model.ts';

export const spaceDevelopment: AssessmentObject = {
  number: '3.3.1',
  slug: 'space-development',
  title: 'развивающий потенциал пространства школы',
  about: 'Есть ли в школе места, где можно заняться любимым делом.',
  indicators: [
    {
      key: 'place-for-hobby',
      title: 'Доля обучающихся, считающих, что в школе есть где заниматься любимым делом',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'top-two-box',
        items: [
          { survey: 'pupils-1-4', question: 'break_time' },
          { survey: 'pupils-5-9', question: 'spare_time_place' },
        ],
      },
      unitOfCount: 'answer',
    },
    {
      key: 'zones',
      title: 'Число зон (лаборатория, мастерская, медиа)',
      unit: 'ед.',
      value: 'number',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'count',
        of: {
          table: 'facilities',
          sum: 'available',
          where: [{ column: 'object', is: 'space-development' }],
        },
      },
      unitOfCount: 'figure',
    },
    {
      key: 'expert-card',
      title: 'Экспертная карта: доля наибольшего балла',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'share-of-maximum',
        table: 'environment',
        points: 'score',
        maximum: 'max',
        where: [{ column: 'object', is: 'space-development' }],
      },
      unitOfCount: 'score',
    },
  ],
};
