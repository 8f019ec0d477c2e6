import type { TableView } from '../report/view.ts';
import { widthOfTable } from './columnWeights.ts';

/** Points: what a table is set in, and the least that is still read without a glass. */
const [SIZE, LEAST_SIZE] = [9, 6.5];
/** How much wider a sheet is on its side: 297 − 40 mm for 210 − 40. */
const LYING = 257 / 170;

/** How a table is set. */
export interface TableFit {
  /** Of its type, in points. */
  readonly size: number;
  /** Whether it stands on a sheet that is turned on its side. */
  readonly isLying: boolean;
}

/**
 * A table too wide for its words gets smaller type, then a sheet on its side; in every format the same.
 * @example fitTable({ caption: '', columns: [{ title: 'Класс', numeric: false }], rows: [['5А']] }) // { size: 9, isLying: false }
 */
export function fitTable(table: TableView): TableFit {
  const width = widthOfTable(table);
  const isLying = width > SIZE / LEAST_SIZE;
  const scale = Math.max(1, isLying ? width / LYING : width);
  return { size: Math.max(LEAST_SIZE, Math.floor((SIZE / scale) * 10) / 10), isLying };
}
