import type { AssessmentObject } from '../../model.ts';
import { completeByPractice } from '../../norms.ts';
import { educators } from '../../staffRows.ts';

export const senStaff: AssessmentObject = {
  number: '2.2.3',
  slug: 'sen-staff',
  title: 'кадровое обеспечение обучения детей с ОВЗ',
  about: 'Хватает ли детям с ОВЗ специалистов и обучены ли их учителя.',
  indicators: [
    {
      key: 'trained',
      title: 'Доля педагогов с ПК по работе с ОВЗ среди работающих с такими детьми',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: [...educators, { column: 'sen_pupils', is: true }],
        that: [{ column: 'sen_training', is: true }],
      },
      unitOfCount: 'employee',
      norm: completeByPractice,
    },
    {
      key: 'per-speech-therapist',
      title: 'Детей с ОВЗ на 1 ставку логопеда',
      unit: 'чел.',
      value: 'number',
      decimals: 1,
      direction: 'down',
      mode: 'summative',
      measure: {
        kind: 'ratio',
        of: { table: 'classes', sum: 'sen' },
        to: {
          table: 'staff',
          sum: 'rate',
          where: [
            { column: 'role', is: 'speech-therapist' },
            { column: 'left_at', filled: false },
          ],
        },
        per: 1,
      },
      unitOfCount: 'figure',
    },
    {
      key: 'per-defectologist',
      title: 'Детей с ОВЗ на 1 ставку дефектолога',
      unit: 'чел.',
      value: 'number',
      decimals: 1,
      direction: 'down',
      mode: 'summative',
      measure: {
        kind: 'ratio',
        of: { table: 'classes', sum: 'sen' },
        to: {
          table: 'staff',
          sum: 'rate',
          where: [
            { column: 'role', is: 'defectologist' },
            { column: 'left_at', filled: false },
          ],
        },
        per: 1,
      },
      unitOfCount: 'figure',
    },
    {
      key: 'per-psychologist',
      title: 'Детей с ОВЗ на 1 ставку педагога-психолога',
      unit: 'чел.',
      value: 'number',
      decimals: 1,
      direction: 'down',
      mode: 'summative',
      measure: {
        kind: 'ratio',
        of: { table: 'classes', sum: 'sen' },
        to: {
          table: 'staff',
          sum: 'rate',
          where: [
            { column: 'role', is: 'psychologist' },
            { column: 'left_at', filled: false },
          ],
        },
        per: 1,
      },
      unitOfCount: 'figure',
    },
    {
      key: 'per-tutor',
      title: 'Детей с ОВЗ на 1 ставку тьютора',
      unit: 'чел.',
      value: 'number',
      decimals: 1,
      direction: 'down',
      mode: 'summative',
      measure: {
        kind: 'ratio',
        of: { table: 'classes', sum: 'sen' },
        to: {
          table: 'staff',
          sum: 'rate',
          where: [
            { column: 'role', is: 'tutor' },
            { column: 'left_at', filled: false },
          ],
        },
        per: 1,
      },
      unitOfCount: 'figure',
    },
  ],
};
