import type { AssessmentObject } from '../../model.ts';
import { practiceReference } from '../../norms.ts';
import { teachers } from '../../staffRows.ts';

export const teacherSupply: AssessmentObject = {
  number: '3.2.6',
  slug: 'teacher-supply',
  title: 'обеспеченность ОО учительскими кадрами',
  about: 'Хватает ли школе учителей.',
  indicators: [
    {
      key: 'occupancy',
      title: 'Укомплектованность: занятые ставки к штатным',
      unit: '%',
      value: 'share',
      decimals: 1,
      direction: 'up',
      mode: 'summative',
      measure: { kind: 'entered' },
      unitOfCount: 'figure',
      norm: {
        bands: [
          { level: 'low', label: 'ниже ориентира' },
          { level: 'middle', label: 'внимание', from: 0.95 },
          { level: 'high', label: 'в норме', from: 1 },
        ],
        source: 'default',
        reference: practiceReference,
        unverified: true,
      },
    },
    {
      key: 'pupils-per-teacher',
      title: 'Учащихся на 1 учителя',
      unit: 'чел.',
      value: 'number',
      decimals: 1,
      direction: 'target',
      mode: 'summative',
      measure: {
        kind: 'ratio',
        of: { table: 'classes', sum: 'pupils' },
        to: { table: 'staff', rows: 'all', where: teachers },
        per: 1,
      },
      unitOfCount: 'employee',
    },
    {
      key: 'off-profile',
      title: 'Доля часов, замещаемых не по профилю',
      unit: '%',
      value: 'share',
      decimals: 1,
      direction: 'down',
      mode: 'summative',
      measure: {
        kind: 'share-of-counts',
        table: 'classes',
        part: 'hours_off_profile',
        whole: 'hours_given',
      },
      unitOfCount: 'lesson',
    },
  ],
};
