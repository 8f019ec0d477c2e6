import type { AssessmentObject } from '../../model.ts';

export const parentReception: AssessmentObject = {
  number: '4.2.5',
  slug: 'parent-reception',
  title: 'приём родителей',
  about: 'Легко ли родителю попасть на приём и получить ответ.',
  indicators: [
    {
      key: 'hours-per-month',
      title: 'Часов приёма в месяц',
      unit: 'ч',
      value: 'number',
      decimals: 1,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'mean',
        table: 'events',
        of: { column: 'count' },
        where: [{ column: 'kind', is: 'reception' }],
      },
      unitOfCount: 'event',
    },
    {
      key: 'answered-in-time',
      title: 'Доля обращений с ответом в срок 30 дней',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'events',
        of: [
          { column: 'kind', is: 'appeal' },
          { column: 'due', filled: true },
        ],
        that: [{ column: 'done_at', notAfter: 'due' }],
      },
      unitOfCount: 'event',
      norm: {
        bands: [
          { level: 'low', label: 'ниже нормы' },
          { level: 'high', label: 'в норме', from: 1 },
        ],
        source: 'normative',
        reference: '59-ФЗ: ответ на обращение в течение 30 дней',
        unverified: true,
      },
    },
    {
      key: 'convenient',
      title: 'Попасть на приём удобно: доля согласных',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'top-two-box',
        items: [
          { survey: 'parents', question: 'reception' },
          { survey: 'councils', question: 'head_access' },
        ],
      },
      unitOfCount: 'answer',
    },
    {
      key: 'hours-on-site',
      title: 'Часы приёма есть на сайте',
      unit: '1 — да, 0 — нет',
      value: 'yes-no',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'mean',
        table: 'openness',
        of: { column: 'number' },
        where: [{ column: 'demand', is: 'contact.reception' }],
      },
      unitOfCount: 'figure',
    },
  ],
};
