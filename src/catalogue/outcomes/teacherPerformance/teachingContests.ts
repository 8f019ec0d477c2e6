import type { AssessmentObject, Condition } from '../../model.ts';
import { educators } from '../../staffRows.ts';

const participants: readonly Condition[] = [...educators, { column: 'contests', atLeast: 1 }];

export const teachingContests: AssessmentObject = {
  number: '1.2.1',
  slug: 'teaching-contests',
  title: 'результативность участия в конкурсах пед. мастерства',
  about: 'Участвуют ли педагоги в профессиональных конкурсах и с каким успехом.',
  indicators: [
    {
      key: 'participants',
      title: 'Доля педагогов-участников',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: educators,
        that: [{ column: 'contests', atLeast: 1 }],
      },
      unitOfCount: 'employee',
    },
    {
      key: 'winners',
      title: 'Доля победителей и призёров от участников',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: participants,
        that: [{ column: 'contest_wins', atLeast: 1 }],
      },
      unitOfCount: 'employee',
    },
    {
      key: 'winners-district',
      title: 'Доля победителей и призёров районного уровня от участников',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      level: 'district',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: participants,
        that: [
          { column: 'contest_wins', atLeast: 1 },
          { column: 'contest_level', is: 'district' },
        ],
      },
      unitOfCount: 'employee',
    },
    {
      key: 'winners-city',
      title: 'Доля победителей и призёров городского уровня от участников',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      level: 'regional',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: participants,
        that: [
          { column: 'contest_wins', atLeast: 1 },
          { column: 'contest_level', is: 'regional' },
        ],
      },
      unitOfCount: 'employee',
    },
    {
      key: 'winners-federal',
      title: 'Доля победителей и призёров федерального уровня от участников',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      level: 'federal',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: participants,
        that: [
          { column: 'contest_wins', atLeast: 1 },
          { column: 'contest_level', is: 'federal' },
        ],
      },
      unitOfCount: 'employee',
    },
  ],
};
