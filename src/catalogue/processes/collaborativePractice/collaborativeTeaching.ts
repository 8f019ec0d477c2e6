import type { AssessmentObject } from '../../model.ts';
import { educators } from '../../staffRows.ts';

export const collaborativeTeaching: AssessmentObject = {
  number: '2.4.1',
  slug: 'collaborative-teaching',
  title:
    'организуемый педагогическим работником во взаимодействии с другими педагогами (форматы смешанного обучения)',
  about: 'Учат ли педагоги вместе и ходят ли друг к другу на уроки.',
  indicators: [
    {
      key: 'joint-lessons',
      title: 'Доля педагогов, проведших один и более интегрированный или командный урок',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: educators,
        that: [{ column: 'joint_lessons', atLeast: 1 }],
      },
      unitOfCount: 'employee',
    },
    {
      key: 'visits-per-teacher',
      title: 'Число взаимопосещений на педагога',
      unit: 'ед.',
      value: 'number',
      decimals: 2,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'ratio',
        of: { table: 'staff', sum: 'visits', where: educators },
        to: { table: 'staff', rows: 'all', where: educators },
        per: 1,
      },
      unitOfCount: 'employee',
    },
    {
      key: 'joint-formats',
      title: 'Доля посещённых уроков в командном, интегрированном или смешанном формате',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'share-of-rows',
        table: 'lessons',
        of: [{ column: 'format', filled: true }],
        that: [{ column: 'format', oneOf: ['team', 'integrated', 'blended'] }],
      },
      unitOfCount: 'lesson',
    },
  ],
};
