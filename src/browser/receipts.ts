import type { DeviceStore } from './deviceStore.ts';
import { isRecord } from '../kit/isRecord.ts';

/** That an answer set of this device has arrived. Nothing here leads to the answers. */
export interface KeptReceipt {
  /** Day on which the form was filled, `YYYY-MM-DD`. */
  readonly day: string;
  readonly receipt: string;
}

/** A family fills a survey a few times, not more. */
const most = 5;

const keyOf = (survey: string): string => `receipts:${survey}`;

/** The receipts of a survey that this device keeps, the newest last. */
export async function loadReceipts(
  store: DeviceStore,
  survey: string,
): Promise<readonly KeptReceipt[]> {
  const kept = await store.read(keyOf(survey));
  return Array.isArray(kept) ? kept.filter(isReceipt) : [];
}

export async function keepReceipt(
  store: DeviceStore,
  survey: string,
  receipt: KeptReceipt,
): Promise<void> {
  const kept = await loadReceipts(store, survey);
  const others = kept.filter((one) => one.receipt !== receipt.receipt);
  await store.write(keyOf(survey), [...others, receipt].slice(-most));
}

export function removeReceipts(store: DeviceStore, survey: string): Promise<void> {
  return store.remove(keyOf(survey));
}

function isReceipt(kept: unknown): kept is KeptReceipt {
  return isRecord(kept) && typeof kept['day'] === 'string' && typeof kept['receipt'] === 'string';
}
