import type { Group } from '../model.ts';
import { distanceLearning } from './learningOpportunities/distanceLearning.ts';
import { individualizedLearning } from './learningOpportunities/individualizedLearning.ts';
import { innovation } from './learningOpportunities/innovation.ts';
import { networkDelivery } from './learningOpportunities/networkDelivery.ts';

export const learningOpportunities: Group = {
  number: '2.1',
  slug: 'learning-opportunities',
  title: 'Образовательный процесс в образовательном коллективе (классе, группе)',
  altTitle: 'возможности обучения',
  objects: [innovation, individualizedLearning, networkDelivery, distanceLearning],
};
