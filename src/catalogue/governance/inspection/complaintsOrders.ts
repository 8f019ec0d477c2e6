import type { AssessmentObject } from '../../model.ts';
import { practiceReference } from '../../norms.ts';

export const complaintsOrders: AssessmentObject = {
  number: '4.4.1',
  slug: 'complaints-orders',
  title: 'жалобы и предписания',
  about: 'Есть ли обоснованные жалобы и исполняет ли школа предписания.',
  indicators: [
    {
      key: 'complaints',
      title: 'Обоснованных жалоб на 100 обучающихся',
      unit: 'ед.',
      value: 'number',
      decimals: 2,
      direction: 'down',
      mode: 'summative',
      measure: {
        kind: 'ratio',
        of: {
          table: 'events',
          rows: 'all',
          where: [
            { column: 'kind', is: 'complaint' },
            { column: 'justified', is: true },
          ],
        },
        to: { table: 'classes', sum: 'pupils' },
        per: 100,
      },
      unitOfCount: 'pupil',
    },
    {
      key: 'overdue-orders',
      title: 'Предписаний, не исполненных в срок',
      unit: 'ед.',
      value: 'number',
      decimals: 0,
      direction: 'down',
      mode: 'summative',
      measure: {
        kind: 'count',
        of: {
          table: 'events',
          rows: 'all',
          where: [
            { column: 'kind', is: 'prescription' },
            { column: 'due', withinYears: 1 },
            { not: { column: 'done_at', notAfter: 'due' } },
          ],
        },
      },
      unitOfCount: 'figure',
      norm: {
        bands: [
          { level: 'high', label: 'в норме' },
          { level: 'low', label: 'есть неисполненные', from: 1 },
        ],
        source: 'default',
        reference: practiceReference,
        unverified: true,
      },
    },
    {
      key: 'resolved',
      title: 'Жалобы разбирают по существу: доля согласных членов советов',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'top-two-box',
        items: [{ survey: 'councils', question: 'complaints_resolved' }],
      },
      unitOfCount: 'answer',
    },
  ],
};
