import type { AssessmentObject } from '../../model.ts';

export const networkDelivery: AssessmentObject = {
  number: '2.1.3',
  slug: 'network-delivery',
  title: 'сетевая форма реализации ОП',
  about: 'Учатся ли ученики вместе с другими школами, вузами и организациями.',
  indicators: [
    {
      key: 'pupils',
      title: 'Доля обучающихся в сетевой форме',
      unit: '%',
      value: 'share',
      decimals: 1,
      direction: 'up',
      mode: 'summative',
      measure: { kind: 'share-of-counts', table: 'classes', part: 'network', whole: 'pupils' },
      unitOfCount: 'pupil',
    },
    {
      key: 'agreements',
      title: 'Число действующих договоров о сетевой форме',
      unit: 'ед.',
      value: 'number',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'count',
        of: {
          table: 'checklist',
          rows: 'all',
          where: [
            { column: 'object', is: 'network-delivery' },
            { column: 'done', is: true },
          ],
        },
      },
      unitOfCount: 'figure',
    },
    {
      key: 'courses',
      title: 'Можно учиться на курсах других школ и вузов: доля согласных',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'top-two-box',
        items: [{ survey: 'pupils-10-11', question: 'network_courses' }],
      },
      unitOfCount: 'answer',
    },
    {
      key: 'partner-resources',
      title:
        'Помещения и оборудование школы подходят для совместной работы: доля согласных партнёров',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: { kind: 'top-two-box', items: [{ survey: 'partners', question: 'resources' }] },
      unitOfCount: 'answer',
    },
  ],
};
