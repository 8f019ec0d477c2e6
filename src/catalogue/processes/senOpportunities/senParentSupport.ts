import type { AssessmentObject } from '../../model.ts';

export const senParentSupport: AssessmentObject = {
  number: '2.2.4',
  slug: 'sen-parent-support',
  title: 'организация работы, наличие системы работы с родителями обучающихся с ОВЗ',
  about: 'Получают ли семьи детей с ОВЗ советы и помощь специалистов.',
  indicators: [
    {
      key: 'consulted',
      title: 'Доля родителей детей с ОВЗ, получивших консультацию',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'share-of-counts',
        table: 'classes',
        part: 'sen_parents_consulted',
        whole: 'sen_parents',
      },
      unitOfCount: 'family',
    },
    {
      key: 'satisfaction',
      title: 'Удовлетворённость родителей детей с ОВЗ, индекс',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: { kind: 'index', items: [{ survey: 'parents', question: 'sen_support' }] },
      unitOfCount: 'answer',
      wholeSchoolOnly: true,
    },
  ],
};
