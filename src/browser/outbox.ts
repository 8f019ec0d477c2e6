import type { Refusal, Submission } from '../form/submission.ts';
import type { DeviceStore, KeptIn } from './deviceStore.ts';
import { isRecord } from '../kit/isRecord.ts';

/** An answer set that is finished and has not arrived yet. It is never dropped by itself. */
export interface OutboxEntry {
  readonly survey: string;
  readonly submission: Submission;
  /** Moments, milliseconds since 1970: of the first sight of the form, and of «Отправить». */
  readonly opened: number;
  readonly queued: number;
  /** Filled in a kiosk: nothing about it stays on the device once it has arrived. */
  readonly kiosk: boolean;
  /** The server has asked not to be tried before this moment. */
  readonly notBefore?: number;
  /** The server will not take it as it is: it is not tried again, and stays until the respondent decides. */
  readonly refusal?: Refusal;
}

const beginning = 'outbox:';

export function keepEntry(store: DeviceStore, entry: OutboxEntry): Promise<KeptIn> {
  return store.write(beginning + entry.submission.id, entry);
}

export function removeEntry(store: DeviceStore, id: string): Promise<void> {
  return store.remove(beginning + id);
}

export async function loadEntry(store: DeviceStore, id: string): Promise<OutboxEntry | undefined> {
  const kept = await store.read(beginning + id);
  return isEntry(kept) ? kept : undefined;
}

/** All that has not arrived, the longest waiting first. */
export async function loadOutbox(store: DeviceStore): Promise<readonly OutboxEntry[]> {
  const keys = await store.keys(beginning);
  const kept = await Promise.all(keys.map((key) => store.read(key)));
  return kept.filter(isEntry).sort((a, b) => a.queued - b.queued);
}

/** Those of one survey. */
export async function loadOutboxOf(
  store: DeviceStore,
  survey: string,
): Promise<readonly OutboxEntry[]> {
  return (await loadOutbox(store)).filter((entry) => entry.survey === survey);
}

/** Entries are written by this program alone, so their shape is known from two of their fields. */
function isEntry(kept: unknown): kept is OutboxEntry {
  return isRecord(kept) && typeof kept['survey'] === 'string' && isRecord(kept['submission']);
}
