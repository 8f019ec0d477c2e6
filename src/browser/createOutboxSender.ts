import { askedPause } from './askedPause.ts';
import type { Clock } from './clock.ts';
import { exclusively } from './exclusively.ts';
import { loadOutbox } from './outbox.ts';
import { pauseAfter } from './pauseAfter.ts';
import { sendOutbox } from './sendOutbox.ts';
import type { Pass, Sending } from './sendOutbox.ts';

export interface OutboxSender {
  /** Tries everything that waits, now; the outcomes are also given to `onPass`. */
  readonly send: () => Promise<Pass>;
}

/**
 * Sends what waits on this device, one tab at a time, and goes on trying: with growing pauses, and at once when the
 * network or the respondent comes back. A pause the server has asked for is always kept.
 */
export function createOutboxSender(sending: Sending, onPass: (pass: Pass) => void): OutboxSender {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  async function send(): Promise<Pass> {
    clearTimeout(timer);
    const pass = await exclusively('vsoko-outbox', () => sendOutbox(sending));
    const failed = [...pass.values()].some(
      ({ kind }) => kind === 'later' || kind === 'unreachable',
    );
    failures = failed ? failures + 1 : 0;
    await plan();
    onPass(pass);
    return pass;
  }

  async function plan(): Promise<void> {
    const pause = pauseOf(await loadOutbox(sending.store), failures, sending.clock);
    clearTimeout(timer);
    if (pause !== undefined) timer = setTimeout(() => void send(), pause);
  }

  window.addEventListener('online', () => void send());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void send();
  });
  return { send };
}

/** Milliseconds until the next try; `undefined`: nothing waits. */
function pauseOf(
  entries: Awaited<ReturnType<typeof loadOutbox>>,
  failures: number,
  clock: Clock,
): number | undefined {
  const waiting = entries.filter(({ refusal }) => refusal === undefined);
  if (waiting.length === 0) return undefined;
  const chance = (crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) / 255;
  const asked = Math.min(...waiting.map((entry) => askedPause(entry, clock())));
  return Math.max(asked, failures === 0 ? 0 : pauseAfter(failures, chance), 100);
}
