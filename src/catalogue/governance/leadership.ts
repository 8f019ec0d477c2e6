import type { Group } from '../model.ts';
import { leaderAchievements } from './leadership/leaderAchievements.ts';
import { leaderAwards } from './leadership/leaderAwards.ts';
import { leaderPd } from './leadership/leaderPd.ts';

export const leadership: Group = {
  number: '4.1',
  slug: 'leadership',
  title: 'Кадровое обеспечение руководящего состава',
  objects: [leaderAchievements, leaderPd, leaderAwards],
};
