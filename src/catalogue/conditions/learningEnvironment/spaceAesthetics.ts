import type { AssessmentObject } from '../../model.ts';

export const spaceAesthetics: AssessmentObject = {
  number: '3.3.3',
  slug: 'space-aesthetics',
  title: 'эстетизм школьного пространства',
  about: 'Красиво ли и уютно в школе.',
  indicators: [
    {
      key: 'beautiful',
      title: 'В школе красиво и уютно: доля согласных',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: { kind: 'top-two-box', items: [{ survey: 'pupils-1-4', question: 'beautiful' }] },
      unitOfCount: 'answer',
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
        where: [{ column: 'object', is: 'space-aesthetics' }],
      },
      unitOfCount: 'score',
    },
  ],
};
