import type { Submission } from '../form/submission.ts';
import type { Clock } from './clock.ts';
import type { DeviceStore } from './deviceStore.ts';
import { askedPause } from './askedPause.ts';
import { nextId } from './nextId.ts';
import { keepEntry, loadEntry, loadOutbox, removeEntry } from './outbox.ts';
import type { OutboxEntry } from './outbox.ts';
import type { Outcome } from './postSubmission.ts';
import { keepReceipt } from './receipts.ts';
import { spentSeconds } from './spentSeconds.ts';

export interface Sending {
  readonly store: DeviceStore;
  readonly clock: Clock;
  /** Sends one set to the collector's address for its survey; never rejects. */
  readonly post: (survey: string, submission: Submission) => Promise<Outcome>;
}

/** What became of the sets that were tried, by the ids they had before. */
export type Pass = ReadonlyMap<string, Outcome>;

/** More ids than this are not taken by chance: then the collector is asked no more, and says why. */
const mostIds = 3;

/**
 * Tries each waiting set once, the longest waiting first, and keeps what became of it. Where there is no network, the
 * rest is not tried. To be called by one tab at a time.
 */
export async function sendOutbox({ store, clock, post }: Sending): Promise<Pass> {
  const outcomes = new Map<string, Outcome>();
  for (const entry of await loadOutbox(store)) {
    if (entry.refusal !== undefined || askedPause(entry, clock()) > 0) continue;
    const outcome = await sendEntry({ store, clock, post }, entry, mostIds - 1);
    outcomes.set(entry.submission.id, outcome);
    if (outcome.kind === 'unreachable') break;
  }
  return outcomes;
}

/** @param ids how many more ids it may get: two tabs without locks, or two children, can have filled one draft. */
async function sendEntry(sending: Sending, entry: OutboxEntry, ids: number): Promise<Outcome> {
  const { store, clock, post } = sending;
  const { submission, survey, opened } = entry;
  // Counted up to this try: a set that was filled too fast for a person is not too fast any more.
  const seconds = spentSeconds(opened, clock());
  const outcome = await post(survey, { ...submission, seconds });
  if (outcome.kind === 'refused' && outcome.refusal.code === 'id-taken' && ids > 0) {
    // The respondent may have deleted it meanwhile.
    if ((await loadEntry(store, submission.id)) === undefined) return outcome;
    const renewed = { ...entry, submission: { ...submission, id: nextId(submission.id) } };
    await keepEntry(store, renewed);
    await removeEntry(store, submission.id);
    return sendEntry(sending, renewed, ids - 1);
  }
  await keepOutcome(store, clock, entry, outcome);
  return outcome;
}

async function keepOutcome(
  store: DeviceStore,
  clock: Clock,
  entry: OutboxEntry,
  outcome: Outcome,
): Promise<void> {
  const { submission, survey, kiosk } = entry;
  if (outcome.kind === 'arrived') {
    const { receipt } = outcome;
    if (!kiosk) await keepReceipt(store, survey, { day: submission.filled, receipt });
    await removeEntry(store, submission.id);
    return;
  }
  // The respondent may have deleted it meanwhile.
  if ((await loadEntry(store, submission.id)) === undefined) return;
  if (outcome.kind === 'refused') await keepEntry(store, { ...entry, refusal: outcome.refusal });
  if (outcome.kind === 'later' && outcome.pause !== undefined) {
    await keepEntry(store, { ...entry, notBefore: clock() + outcome.pause });
  }
}
