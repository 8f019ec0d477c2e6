import type { Group } from '../model.ts';
import { broadband } from './facilities/broadband.ts';
import { computers } from './facilities/computers.ts';
import { digitalEquipment } from './facilities/digitalEquipment.ts';
import { halls } from './facilities/halls.ts';
import { socialInfrastructure } from './facilities/socialInfrastructure.ts';
import { specialistClassrooms } from './facilities/specialistClassrooms.ts';
import { sportsFacilities } from './facilities/sportsFacilities.ts';

export const facilities: Group = {
  number: '3.1',
  slug: 'facilities',
  title: 'материально-техническое обеспечение',
  objects: [
    halls,
    sportsFacilities,
    socialInfrastructure,
    specialistClassrooms,
    computers,
    digitalEquipment,
    broadband,
  ],
};
