import type { Group } from '../model.ts';
import { classroomSafety } from './teachingPractice/classroomSafety.ts';
import { effectivePedagogies } from './teachingPractice/effectivePedagogies.ts';
import { resourceUse } from './teachingPractice/resourceUse.ts';

export const teachingPractice: Group = {
  number: '2.3',
  slug: 'teaching-practice',
  title: 'Образовательный процесс, организуемый отдельным педагогическим работником',
  altTitle: 'организуемый отдельным педагогическим работником самостоятельно',
  objects: [effectivePedagogies, resourceUse, classroomSafety],
};
