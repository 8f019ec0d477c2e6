import type { AssessmentObject } from '../../model.ts';
import { defaultReference } from '../../norms.ts';

export const participationGap: AssessmentObject = {
  number: '4.5.3',
  slug: 'participation-gap',
  title: 'процент расхождения количества участников оценочных процедур',
  about: 'Все ли, кто должен был писать работу, её писали.',
  indicators: [
    {
      key: 'discrepancy',
      title: 'Расхождение количества участников',
      unit: '%',
      value: 'share',
      decimals: 1,
      direction: 'down',
      mode: 'summative',
      level: 'federal',
      measure: { kind: 'outside-works', statistic: 'participation-gap' },
      unitOfCount: 'pupil',
      norm: {
        bands: [
          { level: 'high', label: 'в норме' },
          { level: 'middle', label: 'внимание', from: 0.1, exclusive: true },
          { level: 'low', label: 'риск', from: 0.2, exclusive: true },
        ],
        source: 'default',
        reference: defaultReference,
      },
    },
    {
      key: 'absent-difference',
      title: 'Средняя отметка по журналу: не писавшие минус писавшие',
      unit: 'балла',
      value: 'points',
      decimals: 2,
      direction: 'up',
      mode: 'summative',
      level: 'federal',
      measure: { kind: 'outside-works', statistic: 'absent-difference' },
      unitOfCount: 'mark',
      note: 'Заметно меньше нуля — работы чаще пропускали ученики с более низкими отметками.',
    },
  ],
};
