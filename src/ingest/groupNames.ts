import { isMissing, readClassName } from '../kit/cells.ts';
import type { Question } from '../survey/survey.ts';

/** Spellings that are remembered; more are read anew, so that a hostile file cannot fill the memory. */
const mostRemembered = 2000;

/** The group a cell names; `undefined`: it is blank; `unknown`: no group of the school is called so. */
export type GroupReading = { readonly name: string } | 'unknown' | undefined;

/**
 * Reads the cells of a grouping question without options of its own: a class, a parallel or a subject.
 * @param classes classes of the school, where it has a table of them: others are `unknown`.
 */
export function createGroupReader(
  group: NonNullable<Question['group']>,
  classes: ReadonlySet<string> | undefined,
): (cell: string) => GroupReading {
  const remembered = new Map<string, GroupReading>();
  const read = (cell: string): GroupReading => {
    if (isMissing(cell)) return undefined;
    if (group === 'subject' || group === 'other') return { name: toName(cell) };
    const found = readClassName(cell);
    if (found === undefined) return 'unknown';
    if (group === 'parallel') return { name: String(found.parallel) };
    return classes === undefined || classes.has(found.name) ? { name: found.name } : 'unknown';
  };
  return (cell) => {
    if (remembered.has(cell)) return remembered.get(cell);
    const reading = read(cell);
    if (remembered.size < mostRemembered) remembered.set(cell, reading);
    return reading;
  };
}

/** «математика » and «Математика» are one group. */
function toName(cell: string): string {
  const words = cell.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 100);
  return words.charAt(0).toLocaleUpperCase('ru') + words.slice(1);
}
