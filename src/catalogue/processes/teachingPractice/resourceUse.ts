import type { AssessmentObject } from '../../model.ts';

export const resourceUse: AssessmentObject = {
  number: '2.3.2',
  slug: 'resource-use',
  title: 'эффективная работа с ресурсами',
  about: 'К месту ли на уроках цифровые ресурсы и оборудование.',
  indicators: [
    {
      key: 'appropriate',
      title: 'Доля уроков с целесообразным использованием ЦОР и оборудования',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'share-of-rows',
        table: 'lessons',
        of: [{ column: 'resources', filled: true }],
        that: [{ column: 'resources', atLeast: 2 }],
      },
      unitOfCount: 'lesson',
      note: 'Уроки, где за работу с ресурсами поставлено 2 или 3\u00A0балла из 3.',
    },
  ],
};
