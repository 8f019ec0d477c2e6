import type { AssessmentObject } from '../../model.ts';
import { practiceReference } from '../../norms.ts';

export const pastoralStaff: AssessmentObject = {
  number: '3.2.7',
  slug: 'pastoral-staff',
  title: 'обеспеченность обучающихся воспитательной службой',
  about: 'Есть ли в школе к кому обратиться: психолог, социальный педагог, советник.',
  indicators: [
    {
      key: 'per-psychologist',
      title: 'Обучающихся на 1 педагога-психолога',
      unit: 'чел.',
      value: 'number',
      decimals: 0,
      direction: 'down',
      mode: 'summative',
      measure: {
        kind: 'ratio',
        of: { table: 'classes', sum: 'pupils' },
        to: {
          table: 'staff',
          rows: 'all',
          where: [
            { column: 'role', is: 'psychologist' },
            { column: 'left_at', filled: false },
          ],
        },
        per: 1,
      },
      unitOfCount: 'figure',
      norm: {
        bands: [
          { level: 'high', label: 'в норме' },
          { level: 'low', label: 'больше ориентира', from: 300, exclusive: true },
        ],
        source: 'default',
        reference: practiceReference,
        unverified: true,
      },
    },
    {
      key: 'per-social-educator',
      title: 'Обучающихся на 1 социального педагога',
      unit: 'чел.',
      value: 'number',
      decimals: 0,
      direction: 'down',
      mode: 'summative',
      measure: {
        kind: 'ratio',
        of: { table: 'classes', sum: 'pupils' },
        to: {
          table: 'staff',
          rows: 'all',
          where: [
            { column: 'role', is: 'social-educator' },
            { column: 'left_at', filled: false },
          ],
        },
        per: 1,
      },
      unitOfCount: 'figure',
    },
    {
      key: 'per-adviser',
      title: 'Обучающихся на 1 советника директора',
      unit: 'чел.',
      value: 'number',
      decimals: 0,
      direction: 'down',
      mode: 'summative',
      measure: {
        kind: 'ratio',
        of: { table: 'classes', sum: 'pupils' },
        to: {
          table: 'staff',
          rows: 'all',
          where: [
            { column: 'role', is: 'adviser' },
            { column: 'left_at', filled: false },
          ],
        },
        per: 1,
      },
      unitOfCount: 'figure',
    },
    {
      key: 'help-near',
      title: 'В школе есть к кому обратиться за помощью: доля согласных',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'top-two-box',
        items: [
          { survey: 'pupils-5-9', question: 'trusted_adult' },
          { survey: 'pupils-10-11', question: 'psychologist' },
          { survey: 'parents', question: 'form_teacher' },
        ],
      },
      unitOfCount: 'answer',
    },
  ],
};
