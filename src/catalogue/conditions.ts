import type { Category } from './model.ts';
import { facilities } from './conditions/facilities.ts';
import { learningEnvironment } from './conditions/learningEnvironment.ts';
import { staffing } from './conditions/staffing.ts';

export const conditions: Category = {
  number: '3',
  slug: 'conditions',
  title: 'Условия (образовательная среда)',
  altTitle: 'Условия организации образовательного процесса',
  groups: [facilities, staffing, learningEnvironment],
};
