import type { AssessmentObject } from '../../model.ts';

export const websiteCurrency: AssessmentObject = {
  number: '4.2.1',
  slug: 'website-currency',
  title: 'информативность сайта (актуальность информации и нормативных документов)',
  about: 'Есть ли на сайте школы свежие сведения и действующие документы.',
  indicators: [
    {
      key: 'completeness',
      title: 'Полнота раздела «Сведения об образовательной организации»',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'openness',
        of: [
          { column: 'demand', startsWith: 'sveden.' },
          { column: 'done', oneOf: ['yes', 'no'] },
        ],
        that: [{ column: 'done', is: 'yes' }],
      },
      unitOfCount: 'item',
      note: 'Размеченные имена — по методике Рособрнадзора v9.0.0, написанной для вузов; сверьте с изданием для школ. То, чего проверка узнать не смогла, в долю не входит.',
    },
    {
      key: 'current-documents',
      title: 'Доля документов с актуальной датой',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'openness',
        of: [
          { column: 'demand', startsWith: 'fresh.' },
          { column: 'done', oneOf: ['yes', 'no'] },
        ],
        that: [{ column: 'done', is: 'yes' }],
      },
      unitOfCount: 'item',
      note: 'Документы, которые обновляют каждый год: отчёт о самообследовании, план ФХД, учебный план, календарный график.',
    },
    {
      key: 'update-delay',
      title: 'Задержка обновления, рабочих дней',
      unit: 'дн.',
      value: 'number',
      decimals: 0,
      direction: 'down',
      mode: 'formative',
      measure: {
        kind: 'mean',
        table: 'openness',
        of: { column: 'number' },
        where: [{ column: 'demand', is: 'site.updated' }],
      },
      unitOfCount: 'figure',
      norm: {
        bands: [
          { level: 'high', label: 'в срок' },
          { level: 'low', label: 'с опозданием', from: 10, exclusive: true },
        ],
        source: 'normative',
        reference: 'ПП РФ от 20.10.2021 № 1802, п. 16: 10 рабочих дней',
      },
      note: 'Рабочие дни — без суббот, воскресений и праздников ст. 112 ТК РФ; ежегодные переносы выходных не учтены.',
    },
    {
      key: 'useful',
      title: 'На сайте есть нужные сведения: доля согласных',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'top-two-box',
        items: [
          { survey: 'parents', question: 'site_current' },
          { survey: 'partners', question: 'open_information' },
        ],
      },
      unitOfCount: 'answer',
    },
  ],
};
