import type { ProblemLog } from '../kit/problemLog.ts';
import type { UnfilledColumn } from './tableIndicator.ts';

interface Unfilled {
  readonly reason: UnfilledColumn['reason'];
  readonly file: string;
  readonly titles: Set<string>;
  indicators: number;
}

/** Columns without which indicators could not be counted: told once per file, with the number of indicators. */
export class UnfilledColumns {
  readonly #files = new Map<string, Unfilled>();

  add({ table, column, reason }: UnfilledColumn): void {
    const key = `${reason} ${table.file}`;
    let unfilled = this.#files.get(key);
    if (unfilled === undefined) {
      unfilled = { reason, file: table.file, titles: new Set(), indicators: 0 };
      this.#files.set(key, unfilled);
    }
    const found = table.table.columns.find(({ name }) => name === column);
    unfilled.titles.add(found?.title ?? column);
    unfilled.indicators += 1;
  }

  report(log: ProblemLog): void {
    for (const { reason, file, titles, indicators } of this.#files.values()) {
      const code = reason === 'empty' ? 'МОН-16' : 'МОН-15';
      log.add({ code, place: { file }, details: { titles: [...titles], indicators } });
    }
  }
}
