import { describe, expect, it } from 'vitest';
import { objectBySlug, objects } from '../../../src/catalogue/catalogue.ts';
import type { Amount, Condition, Measure, RowNumber } from '../../../src/catalogue/model.ts';
import type { CellKind } from '../../../src/monitoring/description.ts';
import { siteDemand } from '../../../src/catalogue/site/siteDemands.ts';
import { columnByName, tableByName } from '../../../src/monitoring/tables.ts';

/** What is wrong with a measure's names of tables, columns and words, as lines of text. */
function faultsOf(measure: Measure): string[] {
  const amounts: readonly Amount[] =
    measure.kind === 'ratio'
      ? [measure.of, measure.to]
      : measure.kind === 'count'
        ? [measure.of]
        : [];
  const faults = amounts.flatMap(amountFaults);
  if (!('table' in measure)) return faults;
  const { table } = measure;
  const numbers = (...columns: string[]) => columns.flatMap((one) => numberFault(table, one));
  const where = 'where' in measure ? conditionFaults(table, measure.where) : [];
  switch (measure.kind) {
    case 'share-of-rows':
      return conditionFaults(table, [...(measure.of ?? []), ...measure.that]);
    case 'share-of-counts':
      return [...numbers(measure.part, measure.whole), ...where];
    case 'share-of-maximum':
      return [...numbers(measure.points, measure.maximum), ...where];
    case 'weighted-share':
      return [...numbers(measure.column), ...where];
    case 'mean':
    case 'median':
      return [...rowNumberFaults(table, measure.of), ...where];
    case 'parallel-spread':
      return where;
  }
}

function amountFaults(amount: Amount): string[] {
  const { table, where } = amount;
  const own =
    'sum' in amount
      ? numberFault(table, amount.sum)
      : ('pairs' in amount ? amount.pairs : 'distinct' in amount ? [amount.distinct] : []).flatMap(
          (column) => (cellOf(table, column) === undefined ? [`${table}.${column}?`] : []),
        );
  return [...own, ...conditionFaults(table, where), ...(tableByName(table) ? [] : [`${table}?`])];
}

function rowNumberFaults(table: string, of: RowNumber): string[] {
  if ('column' in of) return numberFault(table, of.column);
  const columns = 'daysFrom' in of ? [of.daysFrom, of.daysTo] : [of.hoursFrom, of.hoursTo];
  return columns.flatMap((column) => typeFault(table, column, ['date', 'moment']));
}

function conditionFaults(table: string, conditions: readonly Condition[] = []): string[] {
  return conditions.flatMap((condition): string[] => {
    if ('not' in condition) return conditionFaults(table, [condition.not]);
    const { column } = condition;
    if ('is' in condition) return valueFault(table, column, condition.is);
    if ('oneOf' in condition)
      return condition.oneOf.flatMap((value) => valueFault(table, column, value));
    if ('startsWith' in condition) return typeFault(table, column, ['text']);
    if ('atLeast' in condition || 'atMost' in condition) return numberFault(table, column);
    if ('filled' in condition) return typeFault(table, column, undefined);
    const other = 'notAfter' in condition ? [condition.notAfter] : [];
    return [column, ...other].flatMap((one) => typeFault(table, one, ['date', 'moment']));
  });
}

function cellOf(table: string, column: string): CellKind | undefined {
  const description = tableByName(table);
  return description && columnByName(description, column)?.cell;
}

function typeFault(
  table: string,
  column: string,
  types: readonly CellKind['type'][] | undefined,
): string[] {
  const type = cellOf(table, column)?.type;
  const fits = type !== undefined && (types === undefined || types.includes(type));
  return fits ? [] : [`${table}.${column} is ${type ?? 'nowhere'}`];
}

function numberFault(table: string, column: string): string[] {
  return typeFault(table, column, ['whole', 'number']);
}

function valueFault(table: string, column: string, value: string | number | boolean): string[] {
  // Its words are the catalogue's own list.
  if (table === 'openness' && column === 'demand') {
    return siteDemand(String(value)) ? [] : [`${table}.${column} is never ${value}`];
  }
  const cell = cellOf(table, column);
  const fits =
    cell?.type === 'choice'
      ? cell.options.some((option) => option.value === value)
      : cell?.type === 'object'
        ? objectBySlug.has(String(value))
        : cell?.type === 'yes-no' && typeof value === 'boolean';
  return fits ? [] : [`${table}.${column} is never ${value}`];
}

describe('measures', () => {
  it('name tables, columns and words that exist, of a fitting kind', () => {
    const faults = objects.flatMap(({ slug, indicators }) =>
      indicators.flatMap(({ key, measure }) =>
        faultsOf(measure).map((fault) => `${slug}.${key}: ${fault}`),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('take a share only of a column that is described as a part of the other', () => {
    const loose = objects.flatMap(({ slug, indicators }) =>
      indicators.flatMap(({ key, measure }) => {
        const pair =
          measure.kind === 'share-of-counts'
            ? [measure.part, measure.whole]
            : measure.kind === 'share-of-maximum'
              ? [measure.points, measure.maximum]
              : undefined;
        if (pair === undefined || !('table' in measure)) return [];
        const [part = '', whole] = pair;
        const table = tableByName(measure.table);
        const within = table && columnByName(table, part)?.within;
        return within === whole ? [] : [`${slug}.${key}: ${part} in ${String(within)}`];
      }),
    );
    expect(loose).toEqual([]);
  });

  it('of one object read rows of that object, where the table has a column for it', () => {
    const wrong = objects.flatMap(({ slug, indicators }) =>
      indicators.flatMap(({ key, measure }) => {
        const named = [...JSON.stringify(measure).matchAll(/"column":"object","is":"([^"]+)"/g)];
        return named.every(([, object]) => object === slug) ? [] : [`${slug}.${key}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
