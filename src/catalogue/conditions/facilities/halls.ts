import type { AssessmentObject } from '../../model.ts';

export const halls: AssessmentObject = {
  number: '3.1.1',
  slug: 'halls',
  title: 'обеспеченность ОО залами различного назначения',
  about: 'Есть ли в школе актовый, спортивный, хореографический и другие залы.',
  indicators: [
    {
      key: 'provided',
      title:
        'Обеспеченность залами от перечня (актовый, спортивный, хореографический, конференц-зал, читальный)',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'facilities',
        of: [
          { column: 'object', is: 'halls' },
          { column: 'required', atLeast: 1 },
        ],
        that: [{ column: 'available', atLeast: 1 }],
      },
      unitOfCount: 'room',
    },
    {
      key: 'area-per-pupil',
      title: 'Площадь помещений на 1 учащегося',
      unit: 'м²',
      value: 'number',
      decimals: 2,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'ratio',
        of: { table: 'facilities', sum: 'area' },
        to: { table: 'classes', sum: 'pupils' },
        per: 1,
      },
      unitOfCount: 'pupil',
      norm: {
        bands: [
          { level: 'low', label: 'ниже нормы' },
          { level: 'high', label: 'в норме', from: 2.5 },
        ],
        source: 'normative',
        reference: 'СП 2.4.3648-20: 2,5\u00A0м² на место при фронтальных занятиях',
        unverified: true,
      },
      note: 'Норма дана на место в кабинете, а показатель 2.6 приказа № 1324 — на всю учебную площадь: сравнение ориентировочное.',
    },
  ],
};
