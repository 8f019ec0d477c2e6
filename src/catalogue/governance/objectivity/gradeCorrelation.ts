import type { AssessmentObject, Norm } from '../../model.ts';
import { defaultReference } from '../../norms.ts';

const correlationNorm: Norm = {
  bands: [
    { level: 'low', label: 'низкая' },
    { level: 'middle', label: 'средняя', from: 0.5 },
    { level: 'high', label: 'высокая', from: 0.7 },
  ],
  source: 'default',
  reference: defaultReference,
};

export const gradeCorrelation: AssessmentObject = {
  number: '4.5.4',
  slug: 'grade-correlation',
  title: 'корреляции отметок по журналу и за внешние оценочные процедуры',
  about: 'Совпадает ли порядок учеников по журналу и по внешним работам.',
  indicators: [
    {
      key: 'spearman',
      title: 'Коэффициент корреляции Спирмена ρ',
      unit: '',
      value: 'number',
      decimals: 2,
      direction: 'up',
      mode: 'summative',
      level: 'federal',
      measure: { kind: 'outside-works', statistic: 'spearman' },
      unitOfCount: 'mark',
      norm: correlationNorm,
    },
    {
      key: 'kendall',
      title: 'Коэффициент корреляции Кендалла τ-b',
      unit: '',
      value: 'number',
      decimals: 2,
      direction: 'up',
      mode: 'summative',
      level: 'federal',
      measure: { kind: 'outside-works', statistic: 'kendall' },
      unitOfCount: 'mark',
    },
    {
      key: 'pearson',
      title: 'Коэффициент корреляции Пирсона r',
      unit: '',
      value: 'number',
      decimals: 2,
      direction: 'up',
      mode: 'summative',
      level: 'federal',
      measure: { kind: 'outside-works', statistic: 'pearson' },
      unitOfCount: 'mark',
    },
    {
      key: 'marks-reflect',
      title: 'Отметки верно отражают мои знания: доля согласных учеников',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'top-two-box',
        items: [{ survey: 'pupils-10-11', question: 'marks_reflect' }],
      },
      unitOfCount: 'answer',
    },
  ],
};
