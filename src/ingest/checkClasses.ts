import type { ProblemLog } from '../kit/problemLog.ts';
import type { TableDescription } from '../monitoring/description.ts';
import type { TableRow } from './tableRow.ts';
import type { RowPlace } from './tableSink.ts';

/** Looks at the classes that one row names. */
type CheckRow = (row: TableRow, place: RowPlace) => void;

/**
 * Compiles the check of a table's classes against those of the half-year (МОН-21): a class that was renamed in one file
 * only would stand beside itself in the reports. The row counts all the same. No classes: the half-year has no table of
 * them, and there is nothing to compare with.
 */
export function checkClasses(
  { columns }: TableDescription,
  classes: ReadonlySet<string>,
  log: ProblemLog,
): CheckRow {
  const named = columns.flatMap(({ cell }, at) => (cell.type === 'class' ? [at] : []));
  return (row, place) => {
    for (const column of named) {
      const found = row[column];
      if (classes.size === 0 || typeof found !== 'string' || classes.has(found)) continue;
      log.add({ code: 'МОН-21', place: place.cell(column), details: { found } });
    }
  };
}
