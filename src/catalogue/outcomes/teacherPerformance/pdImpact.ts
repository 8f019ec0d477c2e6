import type { AssessmentObject } from '../../model.ts';
import { educators } from '../../staffRows.ts';

export const pdImpact: AssessmentObject = {
  number: '1.2.4',
  slug: 'pd-impact',
  title: 'результативность повышения квалификации',
  about: 'Меняется ли работа педагога и результат его учеников после курсов.',
  indicators: [
    {
      key: 'applied',
      title: 'Доля прошедших ПК, внедривших результат (открытый урок, разработка)',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: [...educators, { column: 'last_training', withinYears: 3 }],
        that: [{ column: 'training_applied', is: true }],
      },
      unitOfCount: 'employee',
      note: 'Среди прошедших повышение квалификации за последние 3 года.',
    },
    {
      key: 'deficit-gain',
      title: 'Изменение доли выполнения дефицитных заданий у классов педагога после ПК',
      unit: 'п. п.',
      value: 'number',
      decimals: 1,
      direction: 'up',
      mode: 'formative',
      measure: { kind: 'entered' },
      unitOfCount: 'figure',
    },
  ],
};
