import type { TableDescription } from '../description.ts';
import { staffActivity } from '../columns/staffActivity.ts';
import { staffPerson } from '../columns/staffPerson.ts';
import { staffTraining } from '../columns/staffTraining.ts';

/** Employees by code, without names. */
export const staff: TableDescription = {
  name: 'staff',
  file: 'monitoring/staff.csv',
  title: 'Сотрудники',
  row: 'один сотрудник, под кодом',
  enumeration: 'census',
  key: ['code'],
  columns: [...staffPerson, ...staffTraining, ...staffActivity],
};
