import type { AssessmentObject } from '../../model.ts';

export const stakeholderInteraction: AssessmentObject = {
  number: '3.3.5',
  slug: 'stakeholder-interaction',
  title: 'взаимодействие участников образовательных отношений',
  about: 'Как общаются ученики, учителя и родители.',
  indicators: [
    {
      key: 'interaction',
      title: 'Индекс взаимодействия (ученик–учитель, родитель–школа, коллеги)',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'index',
        items: [
          { survey: 'pupils-1-4', question: 'teacher_notices' },
          { survey: 'pupils-1-4', question: 'friends' },
          { survey: 'pupils-5-9', question: 'pupil_voice' },
          { survey: 'pupils-10-11', question: 'respect' },
          { survey: 'pupils-10-11', question: 'self_government' },
          { survey: 'parents', question: 'class_friendly' },
          { survey: 'parents', question: 'teachers_kind' },
          { survey: 'parents', question: 'mutual_understanding' },
          { survey: 'parents', question: 'form_teacher' },
          { survey: 'teachers', question: 'colleagues' },
          { survey: 'teachers', question: 'parents_relations' },
          { survey: 'teachers', question: 'climate' },
        ],
      },
      unitOfCount: 'answer',
    },
    {
      key: 'conflicts',
      title: 'Число конфликтов, дошедших до комиссии по урегулированию споров',
      unit: 'ед.',
      value: 'number',
      decimals: 0,
      direction: 'down',
      mode: 'formative',
      measure: {
        kind: 'count',
        of: { table: 'events', rows: 'all', where: [{ column: 'kind', is: 'conflict' }] },
      },
      unitOfCount: 'figure',
    },
  ],
};
