import type { AssessmentObject } from '../../model.ts';

export const classroomSafety: AssessmentObject = {
  number: '2.3.3',
  slug: 'classroom-safety',
  title: 'психолого-педагогическая безопасность на уроке',
  about: 'Можно ли на уроке спокойно спрашивать и ошибаться.',
  indicators: [
    {
      key: 'may-err',
      title: 'Я могу ошибиться на уроке, и меня не высмеют: доля согласных',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'top-two-box',
        items: [
          { survey: 'pupils-1-4', question: 'safe_to_err' },
          { survey: 'pupils-5-9', question: 'safe_to_err' },
        ],
      },
      unitOfCount: 'answer',
    },
    {
      key: 'safety-index',
      title: 'Индекс безопасности класса',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'index',
        items: [
          { survey: 'pupils-1-4', question: 'safe_to_err' },
          { survey: 'pupils-5-9', question: 'safe_to_err' },
        ],
      },
      unitOfCount: 'answer',
    },
    {
      key: 'observed',
      title: 'Средний балл карты наблюдения урока по безопасности',
      unit: 'балла из 3',
      value: 'points',
      decimals: 2,
      direction: 'up',
      mode: 'formative',
      measure: { kind: 'mean', table: 'lessons', of: { column: 'safety' } },
      unitOfCount: 'lesson',
    },
  ],
};
