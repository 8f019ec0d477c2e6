import type { Group } from '../model.ts';
import { senExtracurricular } from './senOpportunities/senExtracurricular.ts';
import { senMethods } from './senOpportunities/senMethods.ts';
import { senParentSupport } from './senOpportunities/senParentSupport.ts';
import { senStaff } from './senOpportunities/senStaff.ts';

export const senOpportunities: Group = {
  number: '2.2',
  slug: 'sen-opportunities',
  title: 'возможности обучения детей с ОВЗ',
  seedParent: 'Образовательный процесс в образовательном коллективе (классе, группе)',
  objects: [senMethods, senStaff, senParentSupport, senExtracurricular],
};
