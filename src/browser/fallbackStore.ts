import type { DeviceStore } from './deviceStore.ts';

/**
 * Two stores as one: the second takes what the first could not. What lies in the second is therefore newer, and a
 * later write that the first did take removes it. A removal rejects when either may still hold the value.
 */
export function fallbackStore(first: DeviceStore, second: DeviceStore): DeviceStore {
  return {
    read: async (key) =>
      (await second.read(key).catch(() => undefined)) ??
      (await first.read(key).catch(() => undefined)),
    write: async (key, value) => {
      try {
        const place = await first.write(key, value);
        await second.remove(key).catch(() => undefined);
        return place;
      } catch {
        return second.write(key, value);
      }
    },
    writeNow: (key, value) => first.writeNow(key, value) || second.writeNow(key, value),
    remove: async (key) => {
      const removals = [first, second].map((store) => store.remove(key));
      await Promise.allSettled(removals);
      await Promise.all(removals);
    },
    keys: async (beginning) => {
      const found = await Promise.all(
        [first, second].map((store) => store.keys(beginning).catch(() => [])),
      );
      return [...new Set(found.flat())].sort();
    },
  };
}
