import type { Category } from './model.ts';
import { collaborativePractice } from './processes/collaborativePractice.ts';
import { learningOpportunities } from './processes/learningOpportunities.ts';
import { senOpportunities } from './processes/senOpportunities.ts';
import { teachingPractice } from './processes/teachingPractice.ts';

export const processes: Category = {
  number: '2',
  slug: 'processes',
  title: 'Процессы',
  groups: [learningOpportunities, senOpportunities, teachingPractice, collaborativePractice],
};
