import type { AssessmentObject } from '../../model.ts';

export const specialistClassrooms: AssessmentObject = {
  number: '3.1.4',
  slug: 'specialist-classrooms',
  title: 'обеспеченность ОО специализированными кабинетами',
  about: 'Оснащены ли кабинеты физики, химии, информатики и других предметов.',
  indicators: [
    {
      key: 'equipped',
      title: 'Доля оснащённых предметных кабинетов от требуемых',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-counts',
        table: 'facilities',
        part: 'equipped',
        whole: 'required',
        where: [{ column: 'object', is: 'specialist-classrooms' }],
      },
      unitOfCount: 'room',
      note: 'Перечень оснащения — приказ Минпросвещения России № 838 (2022); ссылка не сверена с текстом.',
    },
    {
      key: 'satisfaction',
      title: 'Кабинеты хорошо оснащены: доля согласных родителей',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: { kind: 'top-two-box', items: [{ survey: 'parents', question: 'classrooms' }] },
      unitOfCount: 'answer',
    },
  ],
};
