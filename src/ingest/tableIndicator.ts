import type { Measure } from '../catalogue/model.ts';
import type { Absence, Counted, GroupTally, Tally } from './facts.ts';
import type { IndexedIndicator } from './indicatorIndex.ts';
import { measureColumns, measureTables } from './measureColumns.ts';
import type { RowCounts } from './rowCounter.ts';
import { tableDimensions } from './rowGroups.ts';
import type { Side, TableCounts } from './tableCounter.ts';

/** A column whose absence or emptiness kept an indicator from being counted. */
export interface UnfilledColumn {
  readonly table: TableCounts;
  readonly column: string;
  readonly reason: 'not-there' | 'empty';
}

export type TableResult =
  Counted | { readonly absence: Absence; readonly unfilled?: UnfilledColumn };

/** An indicator out of the tables of a term; `absence` says why there is no number. */
export function countFromTables(
  { id, indicator }: IndexedIndicator,
  tables: ReadonlyMap<string, TableCounts>,
): TableResult {
  const { measure } = indicator;
  const used: TableCounts[] = [];
  for (const name of measureTables(measure)) {
    const table = tables.get(name);
    if (table === undefined) return { absence: 'no-file' };
    used.push(table);
  }
  for (const { table: name, column, emptyPasses } of measureColumns(measure)) {
    const table = tables.get(name);
    if (table === undefined || emptyPasses || table.has(column)) continue;
    return { absence: 'no-column', unfilled: { table, column, reason: 'not-there' } };
  }
  const sides = sidesOf(measure).flatMap(({ side, table: name }) => {
    const table = tables.get(name);
    const counts = table?.of(id, side);
    return table === undefined || counts === undefined ? [] : [{ table, counts }];
  });
  for (const { table, counts } of sides) {
    const column = counts.blindColumn;
    if (column !== undefined)
      return { absence: 'no-column', unfilled: { table, column, reason: 'empty' } };
  }
  const [of, to] = sides;
  if (of === undefined) return { absence: 'no-rows' };
  const total =
    measure.kind === 'ratio' ? toRatio(of.counts.total, to?.counts.total) : of.counts.total;
  if (total === undefined) return { absence: 'no-rows' };
  return {
    total,
    groups: measure.kind === 'ratio' ? ratioGroups(of, to) : of.counts.groups,
    enumeration: used.every((one) => one.table.enumeration === 'census') ? 'census' : 'sample',
    files: used.map((table) => table.file),
    rows: sides.reduce((sum, { counts }) => sum + counts.rows, 0),
  };
}

function sidesOf(measure: Measure): readonly { readonly side: Side; readonly table: string }[] {
  if (measure.kind === 'count') return [{ side: 'of', table: measure.of.table }];
  if (measure.kind === 'ratio') {
    return [
      { side: 'of', table: measure.of.table },
      { side: 'to', table: measure.to.table },
    ];
  }
  return 'table' in measure ? [{ side: 'rows', table: measure.table }] : [];
}

/** Nothing to divide by is no ratio. */
function toRatio(of: Tally | undefined, to: Tally | undefined): Tally | undefined {
  if (of?.kind !== 'amounts' || to?.kind !== 'amounts' || to.of <= 0) return undefined;
  return { kind: 'amounts', of: of.of, to: to.of };
}

interface CountedSide {
  readonly table: TableCounts;
  readonly counts: RowCounts;
}

/** Groups of the divisor; a group without rows on the other side has 0 there, if its table knows such groups at all. */
function ratioGroups(of: CountedSide, to: CountedSide | undefined): readonly GroupTally[] {
  const known = tableDimensions(of.table.table);
  return (to?.counts.groups ?? []).flatMap(({ dimension, name, tally }): readonly GroupTally[] => {
    if (!known.has(dimension)) return [];
    const same = of.counts.groups.find((one) => one.dimension === dimension && one.name === name);
    const ratio = toRatio(same?.tally ?? { kind: 'amounts', of: 0, to: 1 }, tally);
    return ratio === undefined ? [] : [{ dimension, name, tally: ratio }];
  });
}
