import type { TableDescription } from '../monitoring/description.ts';
import { numberAt } from './rowNumber.ts';
import { columnIndex } from './tableRow.ts';
import type { TableRow } from './tableRow.ts';

/** How many pupils each class has, out of the table `classes`. */
export class PupilNumbers {
  readonly #byClass = new Map<string, number>();
  readonly #classes = new Set<string>();

  /** Every class of the table, also one without a number of pupils. */
  get classes(): ReadonlySet<string> {
    return this.#classes;
  }

  get byClass(): ReadonlyMap<string, number> {
    return this.#byClass;
  }

  add(table: TableDescription, row: TableRow): void {
    const name = row[columnIndex(table, 'class')];
    const pupils = numberAt(row, columnIndex(table, 'pupils'));
    if (typeof name !== 'string') return;
    this.#classes.add(name);
    if (pupils !== undefined) this.#byClass.set(name, pupils);
  }

  take(other: PupilNumbers): void {
    for (const name of other.classes) this.#classes.add(name);
    for (const [name, pupils] of other.byClass) this.#byClass.set(name, pupils);
  }
}
