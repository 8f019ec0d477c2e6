import type { Group } from '../model.ts';
import { curriculumContent } from './learningEnvironment/curriculumContent.ts';
import { digitalEnvironment } from './learningEnvironment/digitalEnvironment.ts';
import { environmentSafety } from './learningEnvironment/environmentSafety.ts';
import { programDelivery } from './learningEnvironment/programDelivery.ts';
import { spaceAesthetics } from './learningEnvironment/spaceAesthetics.ts';
import { spaceDevelopment } from './learningEnvironment/spaceDevelopment.ts';
import { spaceLearning } from './learningEnvironment/spaceLearning.ts';
import { spaceUpbringing } from './learningEnvironment/spaceUpbringing.ts';
import { stakeholderInteraction } from './learningEnvironment/stakeholderInteraction.ts';

export const learningEnvironment: Group = {
  number: '3.3',
  slug: 'learning-environment',
  title: 'Образовательная среда',
  objects: [
    spaceDevelopment,
    spaceLearning,
    spaceAesthetics,
    spaceUpbringing,
    stakeholderInteraction,
    digitalEnvironment,
    environmentSafety,
    curriculumContent,
    programDelivery,
  ],
};
