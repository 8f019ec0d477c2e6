import type { Measure } from '../catalogue/model.ts';
import { columnByName, tableByName } from '../monitoring/tables.ts';

/**
 * The least and the largest number that a cell of the column can hold whose mean is taken, as its table describes it;
 * undefined for other measures, and where days or hours are counted.
 *
 * @example columnEnds({ kind: 'mean', table: 'lessons', of: { column: 'safety' } }) // { low: 0, high: 3 }
 */
export function columnEnds(
  measure: Measure,
): { readonly low: number; readonly high: number } | undefined {
  if (measure.kind !== 'mean' || !('column' in measure.of)) return undefined;
  const table = tableByName(measure.table);
  const cell = table && columnByName(table, measure.of.column)?.cell;
  return cell?.type === 'whole' || cell?.type === 'number'
    ? { low: cell.min, high: cell.max }
    : undefined;
}
