import type { AssessmentObject, Norm } from '../../model.ts';
import { defaultReference } from '../../norms.ts';

const gapNorm: Norm = {
  bands: [
    { level: 'high', label: 'в норме' },
    { level: 'middle', label: 'внимание', from: 0.3, exclusive: true },
    { level: 'low', label: 'риск', from: 0.5, exclusive: true },
  ],
  source: 'default',
  reference: defaultReference,
};

/** Share of pupils whose mark is lower than in the journal, or higher, from which a work is looked at. */
export const shiftNorm: Norm = {
  bands: [
    { level: 'high', label: 'в норме' },
    { level: 'middle', label: 'внимание', from: 0.3, exclusive: true },
  ],
  source: 'default',
  reference: defaultReference,
};

export const gradeGap: AssessmentObject = {
  number: '4.5.2',
  slug: 'grade-gap',
  title: 'среднее модуля разности отметок по журналу и за внешние оценочные процедуры',
  about: 'Насколько отметки журнала расходятся с отметками за внешние работы.',
  indicators: [
    {
      key: 'mean-gap',
      title: 'Среднее модуля разности отметок |Δ|',
      unit: 'балла',
      value: 'points',
      decimals: 2,
      direction: 'down',
      mode: 'summative',
      level: 'federal',
      measure: { kind: 'outside-works', statistic: 'mean-gap' },
      unitOfCount: 'mark',
      norm: gapNorm,
    },
    {
      key: 'gap-two',
      title: 'Доля |Δ| ≥ 2',
      unit: '%',
      value: 'share',
      decimals: 1,
      direction: 'down',
      mode: 'summative',
      level: 'federal',
      measure: { kind: 'outside-works', statistic: 'far-gap-share' },
      unitOfCount: 'mark',
      note: 'Каждое расхождение на 2\u00A0балла и больше разбирают отдельно.',
    },
    {
      key: 'fair-marks',
      title: 'Отметки справедливы: доля согласных',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'top-two-box',
        items: [
          { survey: 'pupils-5-9', question: 'fair_marks' },
          { survey: 'parents', question: 'fair_marks' },
        ],
      },
      unitOfCount: 'answer',
    },
  ],
};
