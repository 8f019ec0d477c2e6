import type { Dimension, GroupTally, Tally } from './facts.ts';
import { compareGroups } from './rowGroups.ts';
import type { GroupName } from './rowGroups.ts';
import type { RowTest } from './rowTest.ts';
import type { TableRow } from './tableRow.ts';
import type { Accumulator } from './tallies.ts';

/** What one measure takes from the rows of one table. */
export interface Counting<Unit extends readonly unknown[]> {
  /** Rows that do not pass are not looked at. */
  readonly where: RowTest;
  /** What a row adds; `undefined`: nothing, the cells it needs are empty. */
  readonly unitOf: (row: TableRow) => Unit | undefined;
  readonly create: () => Accumulator<Unit>;
  /** Groups below the school for which the measure makes sense. */
  readonly dimensions: readonly Dimension[];
  /** A test inside `unitOf`, so that an unfilled column is seen there too. */
  readonly that?: RowTest;
}

/** The counts of one measure over one table. */
export interface RowCounts {
  /** `undefined`: nothing to count. */
  readonly total: Tally | undefined;
  readonly groups: readonly GroupTally[];
  /** Rows that passed the filter. */
  readonly rows: number;
  /** A column nobody filled in, without which the total means nothing. */
  readonly blindColumn?: string;
}

export interface RowCounter {
  add(row: TableRow, groups: readonly GroupName[]): void;
  counts(): RowCounts;
}

/** Counts a measure for the whole school and for each group that occurs, in one pass. */
export function createRowCounter<Unit extends readonly unknown[]>(
  counting: Counting<Unit>,
): RowCounter {
  const total = counting.create();
  const groups = new Map<string, GroupName & { readonly accumulator: Accumulator<Unit> }>();
  let rows = 0;

  function accumulatorOf(group: GroupName): Accumulator<Unit> {
    const key = `${group.dimension}:${group.name}`;
    let found = groups.get(key);
    if (found === undefined) {
      found = { ...group, accumulator: counting.create() };
      groups.set(key, found);
    }
    return found.accumulator;
  }

  return {
    add(row, rowGroups) {
      if (!counting.where.passes(row)) return;
      rows += 1;
      const unit = counting.unitOf(row);
      if (unit === undefined) return;
      total.add(...unit);
      for (const group of rowGroups) {
        if (counting.dimensions.includes(group.dimension)) accumulatorOf(group).add(...unit);
      }
    },
    counts() {
      const blindColumn = counting.where.blindColumn() ?? counting.that?.blindColumn();
      const tallies: GroupTally[] = [];
      for (const { dimension, name, accumulator } of [...groups.values()].sort(compareGroups)) {
        const tally = accumulator.tally();
        if (tally !== undefined) tallies.push({ dimension, name, tally });
      }
      const counts = { total: total.tally(), groups: tallies, rows };
      return blindColumn === undefined ? counts : { ...counts, blindColumn };
    },
  };
}
