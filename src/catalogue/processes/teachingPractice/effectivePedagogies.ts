import type { AssessmentObject } from '../../model.ts';
import { defaultReference } from '../../norms.ts';

export const effectivePedagogies: AssessmentObject = {
  number: '2.3.1',
  slug: 'effective-pedagogies',
  title: 'использование эффективных технологий',
  about: 'Как учат на уроке: ясно ли, есть ли обратная связь, работают ли современные приёмы.',
  indicators: [
    {
      key: 'observation-score',
      title: 'Средний балл карты наблюдения урока по блоку технологий',
      unit: 'балла из 3',
      value: 'points',
      decimals: 2,
      direction: 'up',
      mode: 'formative',
      measure: { kind: 'mean', table: 'lessons', of: { column: 'technologies' } },
      unitOfCount: 'lesson',
      norm: {
        bands: [
          { level: 'low', label: 'ниже ориентира' },
          { level: 'high', label: 'в норме', from: 2.1 },
        ],
        source: 'default',
        reference: defaultReference,
      },
    },
    {
      key: 'feedback',
      title: 'Доля уроков с обратной связью и рефлексией',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'share-of-rows',
        table: 'lessons',
        of: [{ column: 'feedback', filled: true }],
        that: [{ column: 'feedback', is: true }],
      },
      unitOfCount: 'lesson',
    },
    {
      key: 'clear-teaching',
      title: 'На уроке понятно, ошибки разбирают, преподают современно: доля согласных учеников',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'top-two-box',
        items: [
          { survey: 'pupils-1-4', question: 'lesson_clear' },
          { survey: 'pupils-5-9', question: 'mistakes_reviewed' },
          { survey: 'pupils-10-11', question: 'teaching_modern' },
        ],
      },
      unitOfCount: 'answer',
    },
    {
      key: 'data-useful',
      title: 'Данные ВСОКО помогают мне на уроке: доля согласных педагогов',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: { kind: 'top-two-box', items: [{ survey: 'teachers', question: 'vsoko_useful' }] },
      unitOfCount: 'answer',
    },
  ],
};
