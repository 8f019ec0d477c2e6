import type { AssessmentObject } from '../../model.ts';
import { leaders } from '../../staffRows.ts';

export const leaderAchievements: AssessmentObject = {
  number: '4.1.1',
  slug: 'leader-achievements',
  title: 'достижения руководителей',
  about: 'Есть ли у руководителей школы признанные результаты.',
  indicators: [
    {
      key: 'achievers',
      title: 'Доля руководителей с результатом в управленческих конкурсах, экспертных ролях',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: leaders,
        that: [{ column: 'leader_result', is: true }],
      },
      unitOfCount: 'leader',
      note: 'Руководителей в школе мало: смотрите на число, а не на процент.',
    },
  ],
};
