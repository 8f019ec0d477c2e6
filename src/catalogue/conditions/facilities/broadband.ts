import type { AssessmentObject } from '../../model.ts';

export const broadband: AssessmentObject = {
  number: '3.1.7',
  slug: 'broadband',
  title: 'обеспеченность учащихся скоростным доступом в интернет',
  about: 'Хватает ли ученикам скорости интернета для учёбы.',
  indicators: [
    {
      key: 'pupils',
      title: 'Доля учащихся с широкополосным интернетом (не менее 2\u00A0Мбит/с)',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: { kind: 'share-of-counts', table: 'classes', part: 'broadband', whole: 'pupils' },
      unitOfCount: 'pupil',
    },
    {
      key: 'speed',
      title: 'Скорость подключения',
      unit: 'Мбит/с',
      value: 'number',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: { kind: 'entered' },
      unitOfCount: 'figure',
      norm: {
        bands: [
          { level: 'low', label: 'ниже стандарта' },
          { level: 'middle', label: 'достаточно для села', from: 50 },
          { level: 'high', label: 'достаточно для города', from: 100 },
        ],
        source: 'normative',
        reference:
          'стандарт подключения школ: не менее 100\u00A0Мбит/с в городе и 50\u00A0Мбит/с в селе (по сообщению ИА «Регнум»)',
        unverified: true,
      },
    },
    {
      key: 'satisfaction',
      title: 'Школьный интернет подходит для учёбы: доля согласных учеников',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: { kind: 'top-two-box', items: [{ survey: 'pupils-5-9', question: 'internet' }] },
      unitOfCount: 'answer',
    },
  ],
};
