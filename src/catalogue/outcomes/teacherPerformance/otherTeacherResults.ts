import type { AssessmentObject } from '../../model.ts';

export const otherTeacherResults: AssessmentObject = {
  number: '1.2.6',
  slug: 'other-teacher-results',
  title: 'др.',
  about: 'Показатели, которые школа добавляет сама.',
  extension: true,
  indicators: [],
};
