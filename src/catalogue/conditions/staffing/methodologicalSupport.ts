import type { AssessmentObject } from '../../model.ts';
import { defaultReference } from '../../norms.ts';
import { teachers } from '../../staffRows.ts';

export const methodologicalSupport: AssessmentObject = {
  number: '3.2.8',
  slug: 'methodological-support',
  title: 'обеспеченность учителей методической поддержкой',
  about: 'Есть ли учителю у кого спросить совета о преподавании.',
  indicators: [
    {
      key: 'teachers-per-methodist',
      title: 'Учителей на 1 методиста или руководителя методобъединения',
      unit: 'чел.',
      value: 'number',
      decimals: 1,
      direction: 'down',
      mode: 'formative',
      measure: {
        kind: 'ratio',
        of: { table: 'staff', rows: 'all', where: teachers },
        to: {
          table: 'staff',
          rows: 'all',
          where: [
            { column: 'methodist_support', is: true },
            { column: 'left_at', filled: false },
          ],
        },
        per: 1,
      },
      unitOfCount: 'figure',
    },
    {
      key: 'enough-help',
      title: 'Мне хватает методической помощи: доля согласных педагогов',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'top-two-box',
        items: [{ survey: 'teachers', question: 'methodical_help' }],
      },
      unitOfCount: 'answer',
      norm: {
        bands: [
          { level: 'low', label: 'ниже ориентира' },
          { level: 'high', label: 'в норме', from: 0.75 },
        ],
        source: 'default',
        reference: defaultReference,
      },
    },
  ],
};
