import type { DeviceStore } from './deviceStore.ts';

/** Other pages of the same host keep things in it too. */
const own = 'vsoko:';

/**
 * A store in `localStorage`, for browsers whose IndexedDB fails.
 * @param storage asked for at every use: where it is forbidden, even naming it throws.
 */
export function localStore(storage: () => Storage): DeviceStore {
  const write = (key: string, value: unknown): void => {
    storage().setItem(own + key, JSON.stringify(value));
  };
  return {
    read: async (key) => {
      const text = await Promise.resolve(storage().getItem(own + key));
      return text === null ? undefined : parse(text);
    },
    // An error of the storage has to reject, not to throw.
    write: (key, value) =>
      Promise.resolve().then(() => {
        write(key, value);
        return 'device';
      }),
    writeNow: (key, value) => {
      try {
        write(key, value);
        return true;
      } catch {
        return false;
      }
    },
    remove: (key) =>
      Promise.resolve().then(() => {
        storage().removeItem(own + key);
      }),
    keys: (beginning) =>
      Promise.resolve().then(() => {
        const all = Array.from({ length: storage().length }, (_, at) => storage().key(at) ?? '');
        return all
          .filter((key) => key.startsWith(own + beginning))
          .map((key) => key.slice(own.length));
      }),
  };
}

/** Text that something else has written or cut is nothing kept. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
