import type { Group } from '../model.ts';
import { openDays } from './openness/openDays.ts';
import { parentCollaboration } from './openness/parentCollaboration.ts';
import { parentReception } from './openness/parentReception.ts';
import { selfEvaluationAccess } from './openness/selfEvaluationAccess.ts';
import { socialFeedback } from './openness/socialFeedback.ts';
import { websiteCurrency } from './openness/websiteCurrency.ts';

export const openness: Group = {
  number: '4.2',
  slug: 'openness',
  title: 'открытость деятельности',
  seedParent: 'Кадровое обеспечение руководящего состава',
  objects: [
    websiteCurrency,
    socialFeedback,
    parentCollaboration,
    selfEvaluationAccess,
    parentReception,
    openDays,
  ],
};
