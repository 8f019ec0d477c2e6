import type { AssessmentObject } from '../../model.ts';
import { completeByPractice } from '../../norms.ts';
import { educators } from '../../staffRows.ts';

export const mentoringOutcomes: AssessmentObject = {
  number: '1.2.2',
  slug: 'mentoring-outcomes',
  title: 'результативность наставничества',
  about: 'Есть ли наставники у начинающих педагогов и остаются ли новички в школе.',
  indicators: [
    {
      key: 'coverage',
      title: 'Охват молодых педагогов (стаж до 3 лет) наставничеством',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: [...educators, { column: 'experience', atMost: 2 }],
        that: [{ column: 'mentee', is: true }],
      },
      unitOfCount: 'employee',
      norm: completeByPractice,
    },
    {
      key: 'retention',
      title: 'Закрепляемость подопечных через 1 год',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: [{ column: 'mentee_stayed', filled: true }],
        that: [{ column: 'mentee_stayed', is: true }],
      },
      unitOfCount: 'employee',
    },
    {
      key: 'mentoring-works',
      title: 'Наставничество в школе работает: доля согласных педагогов',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: { kind: 'top-two-box', items: [{ survey: 'teachers', question: 'mentoring' }] },
      unitOfCount: 'answer',
    },
  ],
};
