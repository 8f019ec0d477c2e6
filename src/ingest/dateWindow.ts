import { readDate } from '../kit/cells.ts';
import { recall } from './recall.ts';

/** «31.12.2025» */
const longestDay = 10;

/** Where a date cell stands to the days in which answers were taken. */
export type DateVerdict = 'inside' | 'outside' | 'unreadable';

/**
 * Compiles the test of a date cell against two days YYYY-MM-DD, both inclusive. The time of day is not looked at, so
 * that a file with a time in each row costs one reading per day.
 */
export function createDateWindow(from: string, to: string): (cell: string) => DateVerdict {
  const verdictOf = recall((day): DateVerdict => {
    const date = readDate(day)?.date;
    if (date === undefined) return 'unreadable';
    return date >= from && date <= to ? 'inside' : 'outside';
  });
  return (cell) => verdictOf(cell.length > longestDay ? withoutTime(cell) : cell);
}

function withoutTime(cell: string): string {
  const end = cell.search(/[ T]/);
  return end >= 0 && end <= longestDay ? cell.slice(0, end) : cell;
}
