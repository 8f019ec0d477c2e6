import type { Group } from '../model.ts';
import { mentoringOutcomes } from './teacherPerformance/mentoringOutcomes.ts';
import { otherTeacherResults } from './teacherPerformance/otherTeacherResults.ts';
import { parallelClassParity } from './teacherPerformance/parallelClassParity.ts';
import { pdImpact } from './teacherPerformance/pdImpact.ts';
import { professionalCommunity } from './teacherPerformance/professionalCommunity.ts';
import { teachingContests } from './teacherPerformance/teachingContests.ts';

export const teacherPerformance: Group = {
  number: '1.2',
  slug: 'teacher-performance',
  title: 'Индивидуальные результаты профессиональной деятельности педагогических работников',
  objects: [
    teachingContests,
    mentoringOutcomes,
    professionalCommunity,
    pdImpact,
    parallelClassParity,
    otherTeacherResults,
  ],
};
