import type { Group } from '../model.ts';
import { metasubjectSkills } from './studentAchievement/metasubjectSkills.ts';
import { personalDevelopment } from './studentAchievement/personalDevelopment.ts';
import { subjectAttainment } from './studentAchievement/subjectAttainment.ts';

export const studentAchievement: Group = {
  number: '1.1',
  slug: 'student-achievement',
  title: 'Индивидуальные достижения обучающихся',
  objects: [subjectAttainment, metasubjectSkills, personalDevelopment],
};
