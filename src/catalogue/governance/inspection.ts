import type { Group } from '../model.ts';
import { complaintsOrders } from './inspection/complaintsOrders.ts';
import { monitoringViolations } from './inspection/monitoringViolations.ts';

export const inspection: Group = {
  number: '4.4',
  slug: 'inspection',
  title: 'Результаты контрольно-надзорной деятельности',
  objects: [complaintsOrders, monitoringViolations],
};
