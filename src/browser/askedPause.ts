import type { OutboxEntry } from './outbox.ts';
import { longestPause } from './readRetryAfter.ts';

/**
 * Milliseconds for which the server still does not want a set to be sent again; 0: it may be. A moment that lies
 * further ahead than any pause was written down before the device's clock was set back, and says nothing any more.
 * @param now milliseconds since 1970.
 */
export function askedPause({ notBefore = 0 }: Pick<OutboxEntry, 'notBefore'>, now: number): number {
  const left = notBefore - now;
  return left > longestPause ? 0 : Math.max(0, left);
}
