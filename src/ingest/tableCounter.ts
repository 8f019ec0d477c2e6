import type { TableDescription } from '../monitoring/description.ts';
import type { IndicatorId } from './facts.ts';
import type { IndexedIndicator } from './indicatorIndex.ts';
import { createAmountCounter, createMeasureCounter } from './measureCounter.ts';
import type { RowCounter, RowCounts } from './rowCounter.ts';
import { compileRowGroups } from './rowGroups.ts';
import type { TableRow } from './tableRow.ts';

/** What is left of one table of a term. */
export interface TableCounts {
  readonly table: TableDescription;
  readonly file: string;
  /** Whether the file has the column of that name. */
  readonly has: (column: string) => boolean;
  readonly of: (indicator: IndicatorId, side: Side) => RowCounts | undefined;
}

/** Which number of the measure: its own rows, or one amount of a ratio or count. */
export type Side = 'rows' | 'of' | 'to';

/** Counts everything that any indicator takes from one table, in one pass. */
export class TableCounter {
  readonly #counters = new Map<string, RowCounter>();
  readonly #groupsOf: ReturnType<typeof compileRowGroups>;

  /** @param termEnd last day of the term, YYYY-MM-DD. */
  constructor(table: TableDescription, indicators: Iterable<IndexedIndicator>, termEnd: string) {
    this.#groupsOf = compileRowGroups(table);
    for (const { id, indicator } of indicators) {
      const { measure } = indicator;
      if (measure.kind === 'ratio' || measure.kind === 'count') {
        const sides =
          measure.kind === 'ratio' ? { of: measure.of, to: measure.to } : { of: measure.of };
        for (const [side, amount] of Object.entries(sides)) {
          if (amount.table !== table.name) continue;
          this.#counters.set(`${side}:${id}`, createAmountCounter(amount, table, termEnd));
        }
      } else if ('table' in measure && measure.table === table.name) {
        this.#counters.set(`rows:${id}`, createMeasureCounter(measure, table, termEnd));
      }
    }
  }

  add(row: TableRow): void {
    const groups = this.#groupsOf(row);
    for (const counter of this.#counters.values()) counter.add(row, groups);
  }

  counts(indicator: IndicatorId, side: Side): RowCounts | undefined {
    return this.#counters.get(`${side}:${indicator}`)?.counts();
  }
}
