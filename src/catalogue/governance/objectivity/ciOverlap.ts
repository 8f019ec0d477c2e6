import type { AssessmentObject } from '../../model.ts';

export const ciOverlap: AssessmentObject = {
  number: '4.5.1',
  slug: 'ci-overlap',
  title:
    'пересечение доверительных интервалов среднего первичного балла города и образовательной организации',
  about: 'Похож ли средний балл школы на средний балл города с учётом погрешности.',
  indicators: [
    {
      key: 'overlap-share',
      title: 'Доля работ с пересечением доверительных интервалов',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      level: 'federal',
      measure: { kind: 'outside-works', statistic: 'overlap-share' },
      unitOfCount: 'work',
      note: 'Работы, которые писали меньше 10 человек, не сравниваются. Результат выше интервала города может быть и успехом школы.',
    },
  ],
};
