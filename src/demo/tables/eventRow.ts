import type { TableRow } from '../tableRows.ts';

/** A row of the table of events; `date` is a day or a moment. */
export interface EventRow extends TableRow {
  readonly date: string;
  readonly kind: string;
}
