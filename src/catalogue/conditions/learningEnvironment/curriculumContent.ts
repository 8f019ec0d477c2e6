import type { AssessmentObject } from '../../model.ts';
import { completeByPractice } from '../../norms.ts';

export const curriculumContent: AssessmentObject = {
  number: '3.3.8',
  slug: 'curriculum-content',
  title: 'содержание образовательного процесса',
  about: 'Соответствуют ли программы школы федеральным и есть ли углублённые курсы.',
  indicators: [
    {
      key: 'compliance',
      title:
        'Соответствие ООП федеральным программам и стандартам (ФОП, ФГОС): доля пунктов чек-листа',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'checklist',
        of: [
          { column: 'object', is: 'curriculum-content' },
          { column: 'done', filled: true },
        ],
        that: [{ column: 'done', is: true }],
      },
      unitOfCount: 'item',
      norm: completeByPractice,
    },
    {
      key: 'advanced-subjects',
      title: 'Доля предметов с углублённым содержанием',
      unit: '%',
      value: 'share',
      decimals: 1,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-counts',
        table: 'classes',
        part: 'courses_advanced',
        whole: 'courses',
      },
      unitOfCount: 'course',
    },
  ],
};
