import { openStore } from '../collector/store/openStore.ts';
import type { Store } from '../collector/store/store.ts';
import { refuseFor } from './refuse.ts';

async function open(root: string, databaseUrl: string | undefined): Promise<Store | undefined> {
  try {
    return await openStore({ root, databaseUrl });
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    const reason = cause instanceof Error ? cause.message : String(cause);
    refuseFor(databaseUrl === undefined || databaseUrl === '' ? 'ХРН-01' : 'ХРН-02', { reason });
    return undefined;
  }
}

/**
 * Runs the work of a command with the school's store and closes it; 1 where it does not open, which is said in words.
 */
export async function withStore(
  root: string,
  work: (store: Store) => Promise<number>,
): Promise<number> {
  const store = await open(root, process.env['DATABASE_URL']);
  return store === undefined ? 1 : work(store).finally(() => store.close());
}
