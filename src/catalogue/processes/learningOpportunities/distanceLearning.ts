import type { AssessmentObject } from '../../model.ts';

export const distanceLearning: AssessmentObject = {
  number: '2.1.4',
  slug: 'distance-learning',
  title: 'возможности дистанционного обучения',
  about: 'Можно ли учиться на расстоянии, когда это нужно.',
  indicators: [
    {
      key: 'pupils',
      title:
        'Доля обучающихся с применением дистанционных технологий и электронного обучения (ДОТ/ЭО)',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: { kind: 'share-of-counts', table: 'classes', part: 'distance', whole: 'pupils' },
      unitOfCount: 'pupil',
    },
    {
      key: 'materials',
      title: 'Доля курсов с размещёнными материалами',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-counts',
        table: 'classes',
        part: 'courses_online',
        whole: 'courses',
      },
      unitOfCount: 'course',
    },
  ],
};
