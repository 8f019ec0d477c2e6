import type { DeviceStore } from './deviceStore.ts';

/** The same store, but one whose removals never reject: `onLeft` hears of those that may have left something. */
export function watchRemovals(store: DeviceStore, onLeft: () => void): DeviceStore {
  return { ...store, remove: (key) => store.remove(key).catch(onLeft) };
}
