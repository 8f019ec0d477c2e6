import type { AssessmentObject, Condition } from '../../model.ts';
import { defaultReference } from '../../norms.ts';

const schoolWorks: readonly Condition[] = [
  { column: 'level', is: 'school' },
  { column: 'max_primary', filled: true },
];

export const parallelClassParity: AssessmentObject = {
  number: '1.2.5',
  slug: 'parallel-class-parity',
  title: 'уровень выполнения разработанных учителем заданий в разных классах одной параллели',
  about: 'Одинаково ли справляются с одной и той же работой разные классы параллели.',
  indicators: [
    {
      key: 'range',
      title: 'Размах средних процентов выполнения одной работы по классам параллели',
      unit: 'п. п.',
      value: 'share',
      decimals: 1,
      direction: 'down',
      mode: 'formative',
      level: 'school',
      measure: { kind: 'parallel-spread', statistic: 'range', table: 'marks', where: schoolWorks },
      unitOfCount: 'work',
      norm: {
        bands: [
          { level: 'high', label: 'в норме' },
          { level: 'low', label: 'требует разбора', from: 0.15, exclusive: true },
        ],
        source: 'default',
        reference: defaultReference,
      },
      note: 'Среднее по всем работам, которые писали несколько классов параллели.',
    },
    {
      key: 'between-variance',
      title: 'Доля дисперсии между классами (η²)',
      unit: '%',
      value: 'share',
      decimals: 1,
      direction: 'down',
      mode: 'formative',
      level: 'school',
      measure: {
        kind: 'parallel-spread',
        statistic: 'between-variance',
        table: 'marks',
        where: schoolWorks,
      },
      unitOfCount: 'work',
    },
  ],
};
