import type { Amount } from '../catalogue/model.ts';
import type { TableDescription } from '../monitoring/description.ts';
import { ExactSum } from './exactSum.ts';
import type { Tally } from './facts.ts';
import { numberAt } from './rowNumber.ts';
import { columnIndex } from './tableRow.ts';
import type { CellValue, TableRow } from './tableRow.ts';
import type { Accumulator } from './tallies.ts';

/**
 * Counts an amount over rows: the rows, the sum of a column, its different values or pairs of values.
 * No row is an amount of 0 (no complaint came in); rows with nothing in the column are no amount at all.
 */
export class AmountTally implements Accumulator<readonly [values: readonly CellValue[]]> {
  readonly #amount: Amount;
  readonly #sum = new ExactSum();
  readonly #different = new Set<string>();
  #rows = 0;
  #filled = 0;

  constructor(amount: Amount) {
    this.#amount = amount;
  }

  add(values: readonly CellValue[]): void {
    this.#rows += 1;
    if (values.includes(undefined)) return;
    this.#filled += 1;
    if ('sum' in this.#amount) this.#sum.add(numberAt(values, 0) ?? 0);
    else if (!('rows' in this.#amount)) this.#different.add(JSON.stringify(values));
  }

  tally(): Tally | undefined {
    if (this.#rows > 0 && this.#filled === 0) return undefined;
    return { kind: 'amounts', of: this.#value(), to: 1 };
  }

  #value(): number {
    if ('rows' in this.#amount) return this.#rows;
    return 'sum' in this.#amount ? this.#sum.total() : this.#different.size;
  }
}

/**
 * Compiles the cells of a row an amount is made of; none for plain rows.
 * @throws RangeError when the table has no such column.
 */
export function compileAmountCells(
  amount: Amount,
  table: TableDescription,
): (row: TableRow) => readonly CellValue[] {
  if ('rows' in amount) return () => [];
  const names =
    'sum' in amount ? [amount.sum] : 'pairs' in amount ? amount.pairs : [amount.distinct];
  const indices = names.map((name) => columnIndex(table, name));
  return (row) => indices.map((index) => row[index]);
}
