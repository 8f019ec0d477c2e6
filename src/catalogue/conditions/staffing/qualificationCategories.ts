import type { AssessmentObject } from '../../model.ts';
import { educators } from '../../staffRows.ts';

export const qualificationCategories: AssessmentObject = {
  number: '3.2.1',
  slug: 'qualification-categories',
  title: 'квалификационные категории учителей',
  about: 'Сколько педагогов подтвердили высокую квалификацию.',
  indicators: [
    {
      key: 'first-or-highest',
      title: 'Доля педагогов с первой или высшей категорией',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: educators,
        that: [{ column: 'category', oneOf: ['first', 'highest', 'methodist', 'mentor'] }],
      },
      unitOfCount: 'employee',
      norm: {
        bands: [
          { level: 'low', label: 'ниже ориентира' },
          { level: 'middle', label: 'внимание', from: 0.2 },
          { level: 'high', label: 'в норме', from: 0.5 },
        ],
        source: 'methodical',
        reference:
          'аккредитационные показатели, прежняя редакция (утратила силу): 50\u00A0% и больше — 10\u00A0баллов, 20–49\u00A0% — 5\u00A0баллов',
      },
    },
    {
      key: 'highest',
      title: 'Доля педагогов с высшей категорией',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: educators,
        that: [{ column: 'category', oneOf: ['highest', 'methodist', 'mentor'] }],
      },
      unitOfCount: 'employee',
      note: 'Вместе с категориями «педагог-методист» и «педагог-наставник», которые присваивают с 2023 года.',
    },
    {
      key: 'first',
      title: 'Доля педагогов с первой категорией',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: educators,
        that: [{ column: 'category', is: 'first' }],
      },
      unitOfCount: 'employee',
    },
  ],
};
