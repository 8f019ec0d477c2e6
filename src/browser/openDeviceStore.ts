import { databaseStore } from './databaseStore.ts';
import type { DeviceStore } from './deviceStore.ts';
import { fallbackStore } from './fallbackStore.ts';
import { localStore } from './localStore.ts';
import { memoryStore } from './memoryStore.ts';

/** IndexedDB; what it cannot take goes to `localStorage`, and what that cannot take stays in the page. */
export function openDeviceStore(): DeviceStore {
  return fallbackStore(
    databaseStore('vsoko'),
    fallbackStore(
      localStore(() => localStorage),
      memoryStore(),
    ),
  );
}
