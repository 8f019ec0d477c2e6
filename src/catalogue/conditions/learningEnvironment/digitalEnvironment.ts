import type { AssessmentObject } from '../../model.ts';
import { teachers } from '../../staffRows.ts';

export const digitalEnvironment: AssessmentObject = {
  number: '3.3.6',
  slug: 'digital-environment',
  title: 'цифровая образовательная среда',
  about: 'Работают ли электронный журнал, дневник и другие сервисы школы.',
  indicators: [
    {
      key: 'journal-on-time',
      title: 'Доля учителей, ведущих электронный журнал без задержки',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: [...teachers, { column: 'journal_on_time', filled: true }],
        that: [{ column: 'journal_on_time', is: true }],
      },
      unitOfCount: 'employee',
    },
    {
      key: 'diary-parents',
      title: 'Доля родителей, пользующихся электронным дневником',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-counts',
        table: 'classes',
        part: 'diary_parents',
        whole: 'families',
      },
      unitOfCount: 'family',
      note: 'Считаются семьи.',
    },
    {
      key: 'services',
      title: 'Цифровые сервисы школы, включая электронный документооборот: доля пунктов',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'checklist',
        of: [
          { column: 'object', is: 'digital-environment' },
          { column: 'done', filled: true },
        ],
        that: [{ column: 'done', is: true }],
      },
      unitOfCount: 'item',
    },
    {
      key: 'convenient',
      title: 'Сервисами школы удобно пользоваться: доля согласных учеников',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'top-two-box',
        items: [{ survey: 'pupils-10-11', question: 'digital_services' }],
      },
      unitOfCount: 'answer',
    },
  ],
};
