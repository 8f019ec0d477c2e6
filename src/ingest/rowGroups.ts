import type { TableDescription } from '../monitoring/description.ts';
import type { Dimension } from './facts.ts';
import type { TableRow } from './tableRow.ts';

/** A group below the whole school that a row or a respondent belongs to. */
export interface GroupName {
  readonly dimension: Dimension;
  /** «5А», «5», «Математика», «родителей». */
  readonly name: string;
}

/** Order in which groups are printed. */
const dimensions: readonly Dimension[] = ['audience', 'parallel', 'class', 'subject', 'other'];

interface GroupColumns {
  readonly classAt: number;
  readonly subjectAt: number;
  readonly parallelAt: number;
}

function groupColumns({ columns }: TableDescription): GroupColumns {
  return {
    classAt: columns.findIndex((column) => column.cell.type === 'class'),
    subjectAt: columns.findIndex((column) => column.cell.type === 'subject'),
    parallelAt: columns.findIndex((column) => column.name === 'parallel'),
  };
}

/** The dimensions in which the rows of a table have groups. */
export function tableDimensions(table: TableDescription): ReadonlySet<Dimension> {
  const { classAt, subjectAt, parallelAt } = groupColumns(table);
  const found = new Set<Dimension>();
  if (classAt >= 0) found.add('class');
  if (classAt >= 0 || parallelAt >= 0) found.add('parallel');
  if (subjectAt >= 0) found.add('subject');
  return found;
}

/**
 * Compiles which groups a row of the table belongs to: its class, the parallel of the class (or of a column
 * `parallel`), its subject. A table without such columns has no groups.
 */
export function compileRowGroups(table: TableDescription): (row: TableRow) => readonly GroupName[] {
  const { classAt, subjectAt, parallelAt } = groupColumns(table);
  return (row) => {
    const groups: GroupName[] = [];
    const className = row[classAt];
    const parallel = row[parallelAt];
    const subject = row[subjectAt];
    if (typeof className === 'string') {
      groups.push({ dimension: 'class', name: className });
      groups.push({ dimension: 'parallel', name: toParallel(className) });
    } else if (typeof parallel === 'number') {
      groups.push({ dimension: 'parallel', name: String(parallel) });
    }
    if (typeof subject === 'string') groups.push({ dimension: 'subject', name: subject });
    return groups;
  };
}

/**
 * The parallel of a class name as `readClassName` gives it.
 * @example toParallel('10А') // '10'
 */
export function toParallel(className: string): string {
  return /^\d+/.exec(className)?.[0] ?? className;
}

/** By dimension, then 2 before 10, then by code unit: the same on every machine. */
export function compareGroups(a: GroupName, b: GroupName): number {
  const byDimension = dimensions.indexOf(a.dimension) - dimensions.indexOf(b.dimension);
  if (byDimension !== 0) return byDimension;
  const byNumber = Number.parseInt(a.name) - Number.parseInt(b.name);
  if (byNumber !== 0 && !Number.isNaN(byNumber)) return byNumber;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
