import type { AssessmentObject } from '../../model.ts';

export const spaceLearning: AssessmentObject = {
  number: '3.3.2',
  slug: 'space-learning',
  title: 'образовательный потенциал пространства школы',
  about: 'Учит ли само пространство: рекреации, стены, коридоры.',
  indicators: [
    {
      key: 'recreations',
      title: 'Доля рекреаций с учебной функцией',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'share-of-counts',
        table: 'facilities',
        part: 'equipped',
        whole: 'required',
        where: [{ column: 'object', is: 'space-learning' }],
      },
      unitOfCount: 'room',
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
        where: [{ column: 'object', is: 'space-learning' }],
      },
      unitOfCount: 'score',
    },
  ],
};
