import type { AssessmentObject } from '../../model.ts';
import { completeByPractice, practiceReference } from '../../norms.ts';

export const monitoringViolations: AssessmentObject = {
  number: '4.4.2',
  slug: 'monitoring-violations',
  title: 'нарушения, выявленные при проведении адресных мониторингов',
  about: 'Что нашли проверяющие и исправлено ли это вовремя.',
  indicators: [
    {
      key: 'violations',
      title: 'Число нарушений на адресных мониторингах',
      unit: 'ед.',
      value: 'number',
      decimals: 0,
      direction: 'down',
      mode: 'summative',
      measure: {
        kind: 'count',
        of: { table: 'events', rows: 'all', where: [{ column: 'kind', is: 'violation' }] },
      },
      unitOfCount: 'figure',
      norm: {
        bands: [
          { level: 'high', label: 'в норме' },
          { level: 'low', label: 'есть нарушения', from: 1 },
        ],
        source: 'default',
        reference: practiceReference,
        unverified: true,
      },
    },
    {
      key: 'fixed-in-time',
      title: 'Доля нарушений, устранённых в срок',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'events',
        of: [
          { column: 'kind', is: 'violation' },
          { column: 'due', filled: true },
        ],
        that: [{ column: 'done_at', notAfter: 'due' }],
      },
      unitOfCount: 'event',
      norm: completeByPractice,
    },
  ],
};
