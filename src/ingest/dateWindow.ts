import { readDate } from '../kit/cells.ts';

const mostRemembered = 2000;

/** Where a date cell stands to the days in which answers were taken. */
export type DateVerdict = 'inside' | 'outside' | 'unreadable';

/**
 * Compiles the test of a date cell against two days YYYY-MM-DD, both inclusive. The time of day is not looked at, so
 * that a file with a time in each row costs one reading per day.
 */
export function createDateWindow(from: string, to: string): (cell: string) => DateVerdict {
  const remembered = new Map<string, DateVerdict>();
  return (cell) => {
    const sign = cell.charAt(10);
    const day = sign === ' ' || sign === 'T' ? cell.slice(0, 10) : cell;
    const known = remembered.get(day);
    if (known !== undefined) return known;
    const date = readDate(day)?.date;
    const verdict =
      date === undefined ? 'unreadable' : date >= from && date <= to ? 'inside' : 'outside';
    if (remembered.size < mostRemembered) remembered.set(day, verdict);
    return verdict;
  };
}
