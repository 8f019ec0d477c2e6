import type { AssessmentObject } from '../../model.ts';
import { educators } from '../../staffRows.ts';

export const innovation: AssessmentObject = {
  number: '2.1.1',
  slug: 'innovation',
  title: 'инновационная деятельность ОО',
  about: 'Пробует ли школа новое и сколько педагогов в этом участвуют.',
  indicators: [
    {
      key: 'teachers',
      title: 'Доля педагогов в инновационной деятельности',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: educators,
        that: [{ column: 'innovation', is: true }],
      },
      unitOfCount: 'employee',
    },
    {
      key: 'status',
      title: 'Наличие статуса площадки: 0 — нет, 1 — районная, 2 — региональная, 3 — федеральная',
      unit: '',
      value: 'number',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: { kind: 'entered' },
      unitOfCount: 'figure',
    },
    {
      key: 'initiatives',
      title: 'Мои инициативы поддерживают: доля согласных педагогов',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: { kind: 'top-two-box', items: [{ survey: 'teachers', question: 'initiatives' }] },
      unitOfCount: 'answer',
    },
  ],
};
