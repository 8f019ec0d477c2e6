import type { Group } from '../model.ts';
import { competencyAssessment } from './staffing/competencyAssessment.ts';
import { expertCommunity } from './staffing/expertCommunity.ts';
import { methodologicalSupport } from './staffing/methodologicalSupport.ts';
import { pastoralStaff } from './staffing/pastoralStaff.ts';
import { qualificationCategories } from './staffing/qualificationCategories.ts';
import { staffAwards } from './staffing/staffAwards.ts';
import { staffEducation } from './staffing/staffEducation.ts';
import { staffExperience } from './staffing/staffExperience.ts';
import { staffPd } from './staffing/staffPd.ts';
import { staffRetention } from './staffing/staffRetention.ts';
import { teacherSupply } from './staffing/teacherSupply.ts';
import { workingConditions } from './staffing/workingConditions.ts';

export const staffing: Group = {
  number: '3.2',
  slug: 'staffing',
  title: 'кадровое обеспечение',
  objects: [
    qualificationCategories,
    staffPd,
    staffAwards,
    staffExperience,
    staffEducation,
    teacherSupply,
    pastoralStaff,
    methodologicalSupport,
    expertCommunity,
    competencyAssessment,
    staffRetention,
    workingConditions,
  ],
};
