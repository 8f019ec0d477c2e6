import type { AssessmentObject } from '../../model.ts';
import { practiceReference } from '../../norms.ts';
import { educatorsOfTerm } from '../../staffRows.ts';

export const staffRetention: AssessmentObject = {
  number: '3.2.11',
  slug: 'staff-retention',
  title: 'сохранность педагогического коллектива',
  about: 'Остаются ли педагоги в школе.',
  indicators: [
    {
      key: 'turnover',
      title: 'Коэффициент текучести: ушедшие по своей воле',
      unit: '%',
      value: 'share',
      decimals: 1,
      direction: 'down',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: educatorsOfTerm,
        that: [
          { column: 'left_at', filled: true },
          { column: 'left_own', is: true },
        ],
      },
      unitOfCount: 'employee',
      norm: {
        bands: [
          { level: 'high', label: 'в норме' },
          { level: 'low', label: 'выше ориентира', from: 0.1, exclusive: true },
        ],
        source: 'default',
        reference: practiceReference,
        unverified: true,
      },
      note: 'От всех педагогов, которые работали в этом полугодии.',
    },
    {
      key: 'kept',
      title: 'Сохранность: 100\u00A0% минус текучесть',
      unit: '%',
      value: 'share',
      decimals: 1,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: educatorsOfTerm,
        that: [{ not: { column: 'left_own', is: true } }],
      },
      unitOfCount: 'employee',
    },
    {
      key: 'stay',
      title: 'Через три года вижу себя в этой школе: доля согласных педагогов',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'top-two-box',
        items: [{ survey: 'teachers', question: 'stay_three_years' }],
      },
      unitOfCount: 'answer',
    },
  ],
};
