import { isMissing, readClassName } from '../kit/cells.ts';
import type { Question } from '../survey/survey.ts';
import { recall } from './recall.ts';

/** The cell names no group. */
export const noGroup = 0;
/** The cell names a group that the school does not have. */
export const unknownGroup = -1;

/**
 * Reads the cells of a grouping question without options of its own (a class, a parallel or a subject) into ids of
 * groups from 1, or one of the two above.
 * @param idOf id of a group by its name.
 * @param classes classes of the school, where it has a table of them: others are `unknown`.
 */
export function createGroupReader(
  group: NonNullable<Question['group']>,
  idOf: (name: string) => number,
  classes: ReadonlySet<string> | undefined,
): (cell: string) => number {
  return recall((cell) => {
    if (isMissing(cell)) return noGroup;
    if (group === 'subject' || group === 'other') return idOf(toName(cell));
    const found = readClassName(cell);
    if (found === undefined) return unknownGroup;
    if (group === 'parallel') return idOf(String(found.parallel));
    return classes === undefined || classes.has(found.name) ? idOf(found.name) : unknownGroup;
  });
}

/** «математика » and «Математика» are one group. */
function toName(cell: string): string {
  const words = cell.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 100);
  return words.charAt(0).toLocaleUpperCase('ru') + words.slice(1);
}
