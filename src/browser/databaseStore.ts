import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';
import type { DeviceStore, KeptIn } from './deviceStore.ts';
import { within } from './within.ts';

const table = 'kept';
/** A database that does not answer in this time will not answer at all; milliseconds. */
const patience = 3000;

/**
 * A store in IndexedDB. A connection that the browser has closed, as iOS does for want of memory, is opened anew;
 * while that fails, every call rejects at once, so that another store can take over without a wait.
 */
export function databaseStore(name: string): DeviceStore {
  let opening: Promise<IDBPDatabase> | undefined;
  let failing = false;

  function open(): Promise<IDBPDatabase> {
    opening ??= openDB(name, 1, {
      upgrade: (database) => {
        database.createObjectStore(table);
      },
      terminated: () => {
        opening = undefined;
      },
    });
    return opening;
  }

  /** A second try is made on a fresh connection. */
  async function use<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T> {
    if (failing) {
      open().then(
        () => (failing = false),
        () => (opening = undefined),
      );
      throw new Error('the database of the browser does not answer');
    }
    try {
      return await within(patience, open().then(work));
    } catch {
      opening = undefined;
    }
    try {
      return await within(patience, open().then(work));
    } catch (error) {
      opening = undefined;
      failing = true;
      throw error;
    }
  }

  return {
    read: (key) => use((database) => database.get(table, key)),
    write: (key, value) =>
      use<KeptIn>(async (database) => {
        // By default Chrome calls a value kept before it is on the disk.
        const transaction = database.transaction(table, 'readwrite', { durability: 'strict' });
        await Promise.all([transaction.store.put(value, key), transaction.done]);
        return 'device';
      }),
    writeNow: () => false,
    remove: (key) => use((database) => database.delete(table, key)),
    keys: (beginning) =>
      use(async (database) => {
        const range = IDBKeyRange.bound(beginning, `${beginning}\uFFFF`);
        return (await database.getAllKeys(table, range)).map(String);
      }),
  };
}
