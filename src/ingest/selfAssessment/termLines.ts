import type { LineMeasure } from '../../catalogue/order1324/orderLine.ts';
import type { Absence, Counted } from '../facts.ts';
import type { TableCounts } from '../tableCounter.ts';
import { countFromTables } from '../tableIndicator.ts';
import type { IndexedLine, LineIndicator } from './lineIndicators.ts';

/** A measure as it was counted: cut to the calendar year. */
export interface LineCount {
  readonly measure: LineMeasure;
  readonly found: Counted | { readonly absence: Absence };
}

/** What the tables of a half-year give for one line of a calendar year. */
export interface TermLine {
  readonly term: string;
  readonly year: number;
  readonly line: string;
  readonly own: LineCount;
  readonly among?: LineCount;
  readonly leftOut: readonly LineCount[];
  readonly doubtful?: LineCount;
}

/**
 * Lines of приказ 1324 out of the counted tables of a half-year. Nothing is logged here: what a half-year lacks another
 * one may have, and the school may enter it.
 */
export function toTermLines(
  term: string,
  tables: ReadonlyMap<string, TableCounts>,
  lines: readonly LineIndicator[],
): readonly TermLine[] {
  return lines.map(({ year, line, own, among, leftOut, doubtful }) => ({
    term,
    year,
    line,
    own: count(own, tables),
    ...(among && { among: count(among, tables) }),
    leftOut: leftOut.map((one) => count(one, tables)),
    ...(doubtful && { doubtful: count(doubtful, tables) }),
  }));
}

function count(line: IndexedLine, tables: ReadonlyMap<string, TableCounts>): LineCount {
  const result = countFromTables(line, tables);
  return {
    measure: line.measure,
    found: 'absence' in result ? { absence: result.absence } : result,
  };
}
