import type { AssessmentObject } from '../../model.ts';

export const sportsFacilities: AssessmentObject = {
  number: '3.1.2',
  slug: 'sports-facilities',
  title: 'обеспеченность ОО объектами спортивной инфраструктуры',
  about: 'Где в школе заниматься спортом и удобно ли это.',
  indicators: [
    {
      key: 'per-hundred',
      title: 'Число объектов спорта на 100 обучающихся',
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
          where: [{ column: 'object', is: 'sports-facilities' }],
        },
        to: { table: 'classes', sum: 'pupils' },
        per: 100,
      },
      unitOfCount: 'pupil',
    },
    {
      key: 'satisfaction',
      title: 'Удовлетворённость спортивной базой: доля согласных учеников',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: { kind: 'top-two-box', items: [{ survey: 'pupils-5-9', question: 'gym' }] },
      unitOfCount: 'answer',
    },
  ],
};
