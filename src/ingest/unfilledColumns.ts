import type { ProblemLog } from '../kit/problemLog.ts';
import type { UnfilledColumn } from './tableIndicator.ts';

/** Columns without which indicators could not be counted, each told once with the number of indicators. */
export class UnfilledColumns {
  readonly #columns = new Map<string, { readonly unfilled: UnfilledColumn; indicators: number }>();

  add(unfilled: UnfilledColumn): void {
    const key = JSON.stringify([unfilled.table.file, unfilled.column]);
    const known = this.#columns.get(key);
    if (known === undefined) this.#columns.set(key, { unfilled, indicators: 1 });
    else known.indicators += 1;
  }

  report(log: ProblemLog): void {
    for (const { unfilled, indicators } of this.#columns.values()) {
      const { table, column, reason } = unfilled;
      const found = table.table.columns.find(({ name }) => name === column);
      const code = reason === 'empty' ? 'МОН-16' : 'МОН-15';
      const details = { title: found?.title ?? column, indicators };
      log.add({ code, place: { file: table.file }, details });
    }
  }
}
