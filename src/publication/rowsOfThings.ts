import { tables } from '../monitoring/tables.ts';

/**
 * Tables whose rows are classes, rooms, works or figures: how many there are tells of nobody. Rows of any other file
 * are people or lead to them: answers, marks, employees; a lesson to its teacher, an estimate of the environment to its
 * expert, an event to who complained or won, an item of a checklist to the one pupil it was made for.
 */
const THINGS: ReadonlySet<string> = new Set([
  'benchmarks',
  'classes',
  'facilities',
  'openness',
  'participation',
  'plan',
  'schedule',
  'skills',
  'values',
]);
const FILES: ReadonlySet<string> = new Set(
  tables.filter(({ name }) => THINGS.has(name)).map(({ file }) => file),
);

/**
 * Whether the rows of a school's file are surely no persons. A file that is not known might have a row per person.
 * @example hasRowsOfThings('data/2025-2026-1/monitoring/values.csv') // true
 */
export function hasRowsOfThings(file: string): boolean {
  // From the term's folder, in any case, as files are sorted when they are read.
  const [, , ...name] = file.split('/');
  return FILES.has(name.join('/').toLowerCase());
}
