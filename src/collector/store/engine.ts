import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** What differs between the databases behind the one store. */
export interface Engine {
  readonly db: Kysely<Tables>;
  /** Whether the fault lies in one of the rows or in a clash with another writer, so that the others can be kept. */
  readonly isFaultOfOne: (error: unknown) => boolean;
  /**
   * Writes answers and codes anew in the order of their keys and forgets what was there before.
   * `false`: put off, since somebody else is using the tables right now.
   */
  readonly rewrite: () => Promise<boolean>;
  /**
   * Empties the log that the database writes beside its file, where it can be emptied: it has used codes and the
   * answers they paid for side by side. `false`: put off, as with `rewrite`.
   */
  readonly emptyLog: () => Promise<boolean>;
}
