import type { AssessmentObject } from '../../model.ts';

export const localActsCompliance: AssessmentObject = {
  number: '4.5.6',
  slug: 'local-acts-compliance',
  title: 'соответствие локальным актам ОО',
  about: 'Соблюдает ли школа свои собственные правила оценивания.',
  indicators: [
    {
      key: 'clean-journals',
      title: 'Доля проверенных журналов без замечаний',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'events',
        of: [
          { column: 'kind', is: 'journal-check' },
          { column: 'count', filled: true },
        ],
        that: [{ column: 'count', atMost: 0 }],
      },
      unitOfCount: 'event',
    },
    {
      key: 'approved-criteria',
      title: 'Доля критериев оценивания, утверждённых локальным актом',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'checklist',
        of: [
          { column: 'object', is: 'local-acts-compliance' },
          { column: 'done', filled: true },
        ],
        that: [{ column: 'done', is: true }],
      },
      unitOfCount: 'item',
    },
  ],
};
