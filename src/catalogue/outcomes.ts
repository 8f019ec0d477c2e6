import type { Category } from './model.ts';
import { studentAchievement } from './outcomes/studentAchievement.ts';
import { teacherPerformance } from './outcomes/teacherPerformance.ts';

export const outcomes: Category = {
  number: '1',
  slug: 'outcomes',
  title: 'Результаты',
  groups: [studentAchievement, teacherPerformance],
};
