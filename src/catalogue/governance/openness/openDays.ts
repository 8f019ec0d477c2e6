import type { AssessmentObject } from '../../model.ts';
import { defaultReference } from '../../norms.ts';

export const openDays: AssessmentObject = {
  number: '4.2.6',
  slug: 'open-days',
  title: 'дни открытых дверей',
  about: 'Можно ли прийти и увидеть школу до поступления.',
  indicators: [
    {
      key: 'days',
      title: 'Число дней открытых дверей за полугодие',
      unit: 'ед.',
      value: 'number',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'count',
        of: { table: 'events', rows: 'all', where: [{ column: 'kind', is: 'open-day' }] },
      },
      unitOfCount: 'figure',
      norm: {
        bands: [
          { level: 'low', label: 'ниже ориентира' },
          { level: 'high', label: 'в норме', from: 1 },
        ],
        source: 'default',
        reference: defaultReference,
      },
      note: 'Ориентир — 2 дня в год, то есть 1 в полугодие.',
    },
    {
      key: 'visitors-per-place',
      title: 'Посетителей на 1 место приёма',
      unit: 'ед.',
      value: 'number',
      decimals: 2,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'ratio',
        of: {
          table: 'events',
          sum: 'count',
          where: [
            { column: 'kind', is: 'open-day' },
            { column: 'places', atLeast: 1 },
          ],
        },
        to: {
          table: 'events',
          sum: 'places',
          where: [
            { column: 'kind', is: 'open-day' },
            { column: 'places', atLeast: 1 },
          ],
        },
        per: 1,
      },
      unitOfCount: 'figure',
    },
    {
      key: 'visitors-rating',
      title: 'Оценка посетителей: доля хороших отзывов',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-counts',
        table: 'events',
        part: 'positive',
        whole: 'responses',
        where: [{ column: 'kind', is: 'open-day' }],
      },
      unitOfCount: 'answer',
    },
    {
      key: 'calendar-on-site',
      title: 'Даты дней открытых дверей есть на сайте',
      unit: '1 — да, 0 — нет',
      value: 'yes-no',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'mean',
        table: 'openness',
        of: { column: 'number' },
        where: [{ column: 'demand', is: 'contact.open-days' }],
      },
      unitOfCount: 'figure',
    },
  ],
};
