import type { Group } from '../model.ts';
import { ciOverlap } from './objectivity/ciOverlap.ts';
import { gradeCorrelation } from './objectivity/gradeCorrelation.ts';
import { gradeGap } from './objectivity/gradeGap.ts';
import { localActsCompliance } from './objectivity/localActsCompliance.ts';
import { ongoingAssessment } from './objectivity/ongoingAssessment.ts';
import { participationGap } from './objectivity/participationGap.ts';

export const objectivity: Group = {
  number: '4.5',
  slug: 'objectivity',
  title: 'Объективность результатов',
  altTitle: 'Объективность оценочной деятельности',
  objects: [
    ciOverlap,
    gradeGap,
    participationGap,
    gradeCorrelation,
    ongoingAssessment,
    localActsCompliance,
  ],
};
