import path from 'node:path';
import { openPostgresStore } from './postgresStore.ts';
import { openSqliteStore } from './sqliteStore.ts';
import type { Store } from './store.ts';

/** Where a school's answers lie: the database of `DATABASE_URL`, or a file in the school's folder. */
export interface StorePlace {
  /** The school's folder. */
  readonly root: string;
  /** `postgres://…`; absent or empty: the file `store/answers.sqlite`. */
  readonly databaseUrl?: string | undefined;
}

/**
 * Opens the store and brings its tables up to date.
 * @param lost told of a connection that broke while nobody was using it; the next one to use it gets a new one.
 */
export function openStore(
  { root, databaseUrl = '' }: StorePlace,
  lost: (error: unknown) => void = () => undefined,
): Promise<Store> {
  return databaseUrl === ''
    ? openSqliteStore(path.join(root, 'store', 'answers.sqlite'))
    : openPostgresStore(databaseUrl, lost);
}
