import { openness } from '../monitoring/tables/openness.ts';
import { minutesPerDay, columnIndex, type TableRow } from './tableRow.ts';

/** One demand of a check of the school's site. */
export interface CheckedDemand {
  readonly code: string;
  readonly state: 'yes' | 'no' | 'unchecked';
  readonly found?: string;
  readonly where?: string;
}

/** The check of the school's site in a term: things that everybody can see, so it is kept row by row. */
export interface SiteCheck {
  /** Day of the newest row, YYYY-MM-DD. */
  readonly date: string;
  readonly file: string;
  readonly demands: readonly CheckedDemand[];
}

const at = (name: string) => columnIndex(openness, name);
const columns = {
  date: at('date'),
  demand: at('demand'),
  done: at('done'),
  found: at('found'),
  where: at('where'),
};

function textAt(row: TableRow, column: number): string | undefined {
  const value = row[column];
  return typeof value === 'string' ? value : undefined;
}

/** Keeps the rows of the table `openness`; those of other tables are not looked at. */
export class SiteCheckRows {
  readonly #demands: CheckedDemand[] = [];
  #day = 0;

  add(table: string, row: TableRow): void {
    const state = textAt(row, columns.done);
    if (table !== openness.name || !isState(state)) return;
    const date = row[columns.date];
    if (typeof date === 'number') this.#day = Math.max(this.#day, date / minutesPerDay);
    const found = textAt(row, columns.found);
    const where = textAt(row, columns.where);
    this.#demands.push({
      code: textAt(row, columns.demand) ?? '',
      state,
      ...(found === undefined ? {} : { found }),
      ...(where === undefined ? {} : { where }),
    });
  }

  /** Undefined where no row was kept. */
  check(file: string): SiteCheck | undefined {
    if (this.#demands.length === 0) return undefined;
    const date = new Date(this.#day * minutesPerDay * 60_000).toISOString().slice(0, 10);
    return { date, file, demands: this.#demands };
  }
}

function isState(word: string | undefined): word is CheckedDemand['state'] {
  return word === 'yes' || word === 'no' || word === 'unchecked';
}
