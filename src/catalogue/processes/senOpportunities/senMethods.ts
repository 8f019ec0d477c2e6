import type { AssessmentObject } from '../../model.ts';
import { completeByPractice } from '../../norms.ts';

export const senMethods: AssessmentObject = {
  number: '2.2.1',
  slug: 'sen-methods',
  title: 'методическое обеспечение обучения детей с ОВЗ',
  aliases: ['методическое обеспечение обучение детей с ОВЗ'],
  aliasNumbers: ['2.2.2'],
  about: 'Есть ли программы и планы, по которым учат детей с ОВЗ.',
  indicators: [
    {
      key: 'programs',
      title: 'Доля нозологий, для которых есть АООП и рабочие программы',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'checklist',
        of: [
          { column: 'object', is: 'sen-methods' },
          { column: 'done', filled: true },
        ],
        that: [{ column: 'done', is: true }],
      },
      unitOfCount: 'item',
      norm: completeByPractice,
    },
    {
      key: 'plans',
      title: 'Доля детей с заключением ПМПК, обеспеченных АОП или ИУП',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: { kind: 'share-of-counts', table: 'classes', part: 'sen_program', whole: 'sen' },
      unitOfCount: 'pupil',
      norm: completeByPractice,
    },
  ],
};
