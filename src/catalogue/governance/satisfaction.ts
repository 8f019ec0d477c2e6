import type { Group } from '../model.ts';
import { councilSatisfaction } from './satisfaction/councilSatisfaction.ts';
import { parentSatisfaction } from './satisfaction/parentSatisfaction.ts';
import { partnerSatisfaction } from './satisfaction/partnerSatisfaction.ts';
import { studentSatisfaction } from './satisfaction/studentSatisfaction.ts';
import { teacherSatisfaction } from './satisfaction/teacherSatisfaction.ts';

export const satisfaction: Group = {
  number: '4.3',
  slug: 'satisfaction',
  title: 'Удовлетворённость',
  objects: [
    studentSatisfaction,
    parentSatisfaction,
    teacherSatisfaction,
    partnerSatisfaction,
    councilSatisfaction,
  ],
};
