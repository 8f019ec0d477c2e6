import { classLessons } from '../columns/classLessons.ts';
import { classPupils } from '../columns/classPupils.ts';
import { classSen } from '../columns/classSen.ts';
import { classColumn } from '../cellKinds.ts';
import type { TableDescription } from '../description.ts';

/** Counts of every class. */
export const classes: TableDescription = {
  name: 'classes',
  file: 'monitoring/classes.csv',
  title: 'Классы',
  row: 'один класс',
  enumeration: 'census',
  key: ['class'],
  columns: [{ ...classColumn, required: true }, ...classPupils, ...classSen, ...classLessons],
};
