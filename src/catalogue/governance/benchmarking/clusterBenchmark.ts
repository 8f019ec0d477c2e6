import type { AssessmentObject } from '../../model.ts';

export const clusterBenchmark: AssessmentObject = {
  number: '4.6.1',
  slug: 'cluster-benchmark',
  title:
    'результат массового образования в сравнении с образовательными организациями своего кластера',
  about: 'Как школа выглядит среди школ с похожими условиями.',
  indicators: [
    {
      key: 'deviation',
      title: 'Отклонение среднего балла от кластера',
      unit: 'балла',
      value: 'points',
      decimals: 2,
      direction: 'up',
      mode: 'summative',
      level: 'regional',
      measure: { kind: 'outside-works', statistic: 'cluster-difference' },
      unitOfCount: 'mark',
      note: 'В первичных баллах, по всем работам вместе. Работы, которые писали меньше 10 человек, не сравниваются. Школа входит в кластер и вычтена из него там, где известны число участников и разброс.',
    },
    {
      key: 'z',
      title: 'Отклонение от кластера в стандартных ошибках (z)',
      unit: '',
      value: 'number',
      decimals: 2,
      direction: 'up',
      mode: 'summative',
      level: 'regional',
      measure: { kind: 'outside-works', statistic: 'cluster-z' },
      unitOfCount: 'mark',
    },
    {
      key: 'lower-quartile',
      title: 'Доля обучающихся в нижнем квартиле ВПР',
      unit: '%',
      value: 'share',
      decimals: 1,
      direction: 'down',
      mode: 'summative',
      level: 'regional',
      measure: { kind: 'outside-works', statistic: 'lower-quartile-share' },
      unitOfCount: 'mark',
    },
  ],
};
