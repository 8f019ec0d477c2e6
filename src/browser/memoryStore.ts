import type { DeviceStore } from './deviceStore.ts';

/** The last resort, and the only store of a kiosk: it ends with the page. */
export function memoryStore(): DeviceStore {
  const kept = new Map<string, unknown>();
  return {
    read: (key) => Promise.resolve(kept.get(key)),
    write: (key, value) => {
      kept.set(key, value);
      return Promise.resolve('page');
    },
    writeNow: (key, value) => {
      kept.set(key, value);
      return true;
    },
    remove: (key) => {
      kept.delete(key);
      return Promise.resolve();
    },
    keys: (beginning) =>
      Promise.resolve([...kept.keys()].filter((key) => key.startsWith(beginning))),
  };
}
