import { correlateMarks, rhoOf } from '../../assessment/objectivity/markCorrelation.ts';
import { totalOfPairs, type Pairs } from '../../stats/pairs.ts';
import { MARKS } from './markMoves.ts';
import { markTable, stepOf, type MarkTable } from './markTable.ts';
import { nearTables, type PupilTable } from './nearTables.ts';
import { roundedBeside, roundedRho, type ToldCorrelation } from './toldCorrelation.ts';

/** What may be told of the pairs of marks of a work, all of it together. */
export interface ToldMarks {
  /** Whether the agreement (|Δ|, lowered, confirmed, raised) may be told at all. */
  readonly agreement: boolean;
  readonly correlation: ToldCorrelation | undefined;
  readonly table: MarkTable | undefined;
}

interface Telling {
  readonly rho: boolean;
  readonly beside: boolean;
  readonly table: boolean;
}

/** From the most that may be told to the least; the agreement is told with each. */
const TELLINGS: readonly Telling[] = [
  { rho: true, beside: true, table: true },
  { rho: true, beside: false, table: true },
  { rho: true, beside: true, table: false },
  { rho: true, beside: false, table: false },
  { rho: false, beside: false, table: true },
  { rho: false, beside: false, table: false },
];

/** Other tables that are looked at. More would find a little more that may be told, and never less. */
const MOST_TABLES = 400;

/** A table with its coefficients as they would be told, each worked out when it is asked for: most never are. */
class Possible {
  readonly pupils: PupilTable;
  #rho: string | undefined;
  #beside: string | undefined;

  constructor(pupils: PupilTable) {
    this.pupils = pupils;
  }

  get rho(): string {
    return (this.#rho ??= rhoText(toPairs(this.pupils)));
  }

  get beside(): string {
    return (this.#beside ??= besideText(toPairs(this.pupils)));
  }
}

function rhoText(marks: Pairs): string {
  const found = rhoOf(marks);
  if (found === undefined) return '';
  const { value, interval } = roundedRho(found);
  return [value, interval?.low, interval?.high].join(' ');
}

function besideText(marks: Pairs): string {
  const found = correlateMarks(marks);
  return typeof found === 'string' ? '' : Object.values(roundedBeside(found)).join(' ');
}

function toPairs(pupils: PupilTable): Pairs {
  return MARKS.flatMap((journal, row) =>
    MARKS.map((mark, column) => [journal, mark, pupils[row * MARKS.length + column] ?? 0] as const),
  ).filter(([, , n]) => n > 0);
}

function toTable(marks: Pairs): PupilTable {
  return MARKS.flatMap((journal) =>
    MARKS.map((mark) => totalOfPairs(marks.filter(([j, e]) => j === journal && e === mark))),
  );
}

/** Whether a reader who is told so much could think of either table. */
function fits(possible: Possible, real: Possible, telling: Telling, minimum: number): boolean {
  const { rho, beside, table } = telling;
  const inSteps = (n: number, cell: number): boolean => {
    const { low, high } = stepOf(real.pupils[cell] ?? 0, minimum);
    return n >= low && n <= high;
  };
  if (table && !possible.pupils.every(inSteps)) return false;
  if (rho && possible.rho !== real.rho) return false;
  return !beside || possible.beside === real.beside;
}

/** Whether every cell of a few pupils could be another number as well. */
function leavesDoubt(
  others: readonly Possible[],
  real: Possible,
  telling: Telling,
  minimum: number,
): boolean {
  const certain = new Set(real.pupils.flatMap((n, cell) => (n > 0 && n < minimum ? [cell] : [])));
  for (const other of others) {
    if (certain.size === 0) return true;
    if (![...certain].some((cell) => other.pupils[cell] !== real.pupils[cell])) continue;
    if (!fits(other, real, telling, minimum)) continue;
    for (const cell of certain) {
      if (other.pupils[cell] !== real.pupils[cell]) certain.delete(cell);
    }
  }
  return certain.size === 0;
}

/** Where all are confirmed, or all lowered, the shares would tell the mark of each. */
function isAlike(marks: Pairs): boolean {
  const signs = marks.filter(([, , n]) => n > 0).map(([j, e]) => Math.sign(e - j));
  return new Set(signs).size < 2;
}

/**
 * How much of the pairs [journal mark, mark] may be told so that no reader can work out a cell of fewer than `minimum`
 * pupils from all of it together: the agreement, the coefficients, the table in steps, and how many have each mark for
 * the work, which other reports tell. The most that still leaves another table possible for each such cell.
 *
 * @param parts the pairs of each part whose agreement is told: of the whole, or of its classes.
 */
export function toldMarks(parts: readonly Pairs[], minimum: number): ToldMarks {
  const all = parts.flat();
  const isMark = (mark: number): boolean => MARKS.includes(mark);
  if (isAlike(all) || !all.every(([j, e]) => isMark(j) && isMark(e))) {
    return { agreement: false, correlation: undefined, table: undefined };
  }
  const real = new Possible(toTable(all));
  const others = [...nearTables(parts.map(toTable), MOST_TABLES)].map((one) => new Possible(one));
  const found = correlateMarks(all);
  const table = markTable(real.pupils, minimum);
  const telling = TELLINGS.find(
    (one) =>
      (table !== undefined || !one.table) &&
      (typeof found !== 'string' || !one.rho) &&
      leavesDoubt(others, real, one, minimum),
  );
  if (telling === undefined) return { agreement: false, correlation: undefined, table: undefined };
  return {
    agreement: true,
    correlation:
      telling.rho && typeof found !== 'string'
        ? {
            n: found.n,
            spearman: roundedRho(found.spearman),
            ...(telling.beside && { beside: roundedBeside(found) }),
          }
        : undefined,
    table: telling.table ? table : undefined,
  };
}
