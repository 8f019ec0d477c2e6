import type { Condition } from '../catalogue/model.ts';
import { foldText } from '../kit/text.ts';
import type { TableDescription } from '../monitoring/description.ts';
import { columnIndex, minutesOfDay, minutesPerDay } from './tableRow.ts';
import type { CellValue, TableRow } from './tableRow.ts';

/** Conditions of a measure, compiled for the rows of one table. */
export interface RowTest {
  /** Whether all conditions hold. */
  passes(row: TableRow): boolean;
  /**
   * A column without which the answer means nothing: rows came to its condition and not one of them had it filled.
   * «No award» must not be read out of a column that nobody has filled in. `undefined`: there is none.
   */
  blindColumn(): string | undefined;
}

/**
 * Compiles a list of conditions; an empty list passes every row.
 * @param termEnd last day of the term, YYYY-MM-DD: `withinYears` counts back from it.
 * @throws RangeError when the table has no such column.
 */
export function compileRowTest(
  conditions: readonly Condition[],
  table: TableDescription,
  termEnd: string,
): RowTest {
  const steps = conditions.map((condition) => compileStep(condition, table, termEnd));
  return {
    passes(row) {
      for (const step of steps) {
        step.reached += 1;
        if (row[step.index] !== undefined) step.filled += 1;
        if (!step.holds(row)) return false;
      }
      return true;
    },
    blindColumn: () =>
      steps.find((step) => !step.emptyIsAnAnswer && step.reached > 0 && step.filled === 0)?.column,
  };
}

interface Step {
  readonly column: string;
  readonly index: number;
  readonly holds: (row: TableRow) => boolean;
  /** An empty cell of the column says something here; elsewhere it only means that nobody filled it in. */
  readonly emptyIsAnAnswer: boolean;
  reached: number;
  filled: number;
}

function compileStep(condition: Condition, table: TableDescription, termEnd: string): Step {
  if ('not' in condition) {
    const inner = compileStep(condition.not, table, termEnd);
    return { ...inner, holds: (row) => !inner.holds(row), emptyIsAnAnswer: true };
  }
  const index = columnIndex(table, condition.column);
  const holds = compileCondition(condition, table, termEnd);
  return {
    column: condition.column,
    index,
    holds: (row) => holds(row[index], row),
    emptyIsAnAnswer: 'filled' in condition || 'notAfter' in condition,
    reached: 0,
    filled: 0,
  };
}

type PlainCondition = Exclude<Condition, { not: unknown }>;
type Holds = (value: CellValue, row: TableRow) => boolean;

function compileCondition(
  condition: PlainCondition,
  table: TableDescription,
  termEnd: string,
): Holds {
  if ('is' in condition) return (value) => value === condition.is;
  if ('oneOf' in condition) {
    const wanted = new Set<CellValue>(condition.oneOf);
    return (value) => value !== undefined && wanted.has(value);
  }
  if ('startsWith' in condition) {
    return (value) => typeof value === 'string' && value.startsWith(condition.startsWith);
  }
  if ('containsAny' in condition) {
    const parts = condition.containsAny.map(foldText);
    return (value) => {
      if (typeof value !== 'string') return false;
      const folded = foldText(value);
      return parts.some((part) => folded.includes(part));
    };
  }
  if ('atLeast' in condition) {
    return (value) => typeof value === 'number' && value >= condition.atLeast;
  }
  if ('atMost' in condition) {
    return (value) => typeof value === 'number' && value <= condition.atMost;
  }
  if ('filled' in condition) return (value) => (value !== undefined) === condition.filled;
  if ('withinYears' in condition) {
    const start = minutesOfDay(termEnd, condition.withinYears);
    const end = minutesOfDay(termEnd) + minutesPerDay;
    return (value) => typeof value === 'number' && value >= start && value < end;
  }
  if ('between' in condition) {
    const [from, to] = condition.between;
    const start = from === undefined ? -Infinity : minutesOfDay(from);
    const end = minutesOfDay(to) + minutesPerDay;
    return (value) => typeof value === 'number' && value >= start && value < end;
  }
  const other = columnIndex(table, condition.notAfter);
  return (value, row) => {
    const limit = row[other];
    if (typeof value !== 'number' || typeof limit !== 'number') return false;
    return Math.floor(value / minutesPerDay) <= Math.floor(limit / minutesPerDay);
  };
}
