import type { TableRow } from '../page.ts';
import { isGivenName } from './givenNames.ts';
import { speaksOfPosts, speaksOfPupils } from './officials.ts';
import { headsClassList } from './pupilLists.ts';
import { isClassAlone, isNameAlone } from './pupilNames.ts';

/** A column of classes may hold their numbers alone. */
function holdsClass({ head, cells }: TableRow): boolean {
  return cells.some(
    (cell, place) =>
      isClassAlone(cell) || (/^(?:1[01]|[1-9])$/.test(cell) && /класс/i.test(head[place] ?? '')),
  );
}

/** A surname in one cell and the given name in the next are a person too. */
function isNameAt(cells: readonly string[], place: number): boolean {
  const [cell = '', next = ''] = cells.slice(place, place + 2);
  if (isNameAlone(cell)) return true;
  return /^[А-ЯЁ][А-Яа-яЁё-]+$/.test(cell) && /^[А-ЯЁ][А-Яа-яЁё]+$/.test(next) && isGivenName(next);
}

/**
 * Whether a row of a table has a pupil in one cell and a class in another, or above the table. A column that its head
 * gives to staff («Классный руководитель») is left out, so is a table whose heading does where its columns say nothing
 * else.
 */
export function rowNamesPupil(row: TableRow): boolean {
  if (!holdsClass(row) && !headsClassList(row.title)) return false;
  return row.cells.some((_, place) => {
    const head = row.head[place] ?? '';
    const isStaff = speaksOfPosts(head) || (speaksOfPosts(row.title) && !speaksOfPupils(head));
    return !isStaff && isNameAt(row.cells, place);
  });
}
