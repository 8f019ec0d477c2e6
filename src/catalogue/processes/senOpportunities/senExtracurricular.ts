import type { AssessmentObject } from '../../model.ts';

export const senExtracurricular: AssessmentObject = {
  number: '2.2.5',
  slug: 'sen-extracurricular',
  title: 'обеспеченность обучающихся с ОВЗ доп. образованием',
  about: 'Занимаются ли дети с ОВЗ в кружках и секциях.',
  indicators: [
    {
      key: 'coverage',
      title: 'Охват детей с ОВЗ дополнительным образованием',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-counts',
        table: 'classes',
        part: 'sen_extracurricular',
        whole: 'sen',
      },
      unitOfCount: 'pupil',
    },
  ],
};
