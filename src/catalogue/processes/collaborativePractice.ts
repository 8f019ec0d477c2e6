import type { Group } from '../model.ts';
import { collaborativeTeaching } from './collaborativePractice/collaborativeTeaching.ts';

export const collaborativePractice: Group = {
  number: '2.4',
  slug: 'collaborative-practice',
  title:
    'Образовательный процесс, организуемый педагогическим работником во взаимодействии с другими педагогами',
  seedParent: 'Образовательный процесс, организуемый отдельным педагогическим работником',
  objects: [collaborativeTeaching],
};
