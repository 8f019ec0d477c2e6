import { readDate } from '../kit/cells.ts';

const mostRemembered = 2000;
/** «31.12.2025»; a longer cell would keep its whole chunk of the file in memory. */
const longestDay = 10;

/** Where a date cell stands to the days in which answers were taken. */
export type DateVerdict = 'inside' | 'outside' | 'unreadable';

/**
 * Compiles the test of a date cell against two days YYYY-MM-DD, both inclusive. The time of day is not looked at, so
 * that a file with a time in each row costs one reading per day.
 */
export function createDateWindow(from: string, to: string): (cell: string) => DateVerdict {
  const remembered = new Map<string, DateVerdict>();
  return (cell) => {
    const day = cell.length > longestDay ? withoutTime(cell) : cell;
    const known = remembered.get(day);
    if (known !== undefined) return known;
    const date = readDate(day)?.date;
    const verdict =
      date === undefined ? 'unreadable' : date >= from && date <= to ? 'inside' : 'outside';
    if (day.length <= longestDay && remembered.size < mostRemembered) remembered.set(day, verdict);
    return verdict;
  };
}

function withoutTime(cell: string): string {
  const end = cell.search(/[ T]/);
  return end >= 0 && end <= longestDay ? cell.slice(0, end) : cell;
}
