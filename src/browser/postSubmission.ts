import type { Receipt, Refusal, Submission } from '../form/submission.ts';
import type { Clock } from './clock.ts';
import { isRecord } from '../kit/isRecord.ts';
import { readRetryAfter } from './readRetryAfter.ts';

/** What became of a try to send. */
export type Outcome =
  | ({ readonly kind: 'arrived' } & Receipt)
  /** For good: sending the same again is of no use. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The server is there and has no room now. `pause`: milliseconds it asks for. */
  | { readonly kind: 'later'; readonly pause?: number }
  /** No answer, or not from the collector: no network, or its login page. */
  | { readonly kind: 'unreachable' };

/** A slow network gets this long, in milliseconds; a set that arrives after all is known by its id. */
const patience = 60_000;

/** Sends one answer set. Never rejects. */
export async function postSubmission(
  address: string,
  submission: Submission,
  clock: Clock,
): Promise<Outcome> {
  const stop = new AbortController();
  const timer = setTimeout(() => {
    stop.abort();
  }, patience);
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(submission),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    return await readOutcome(response, clock);
  } catch {
    return { kind: 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}

async function readOutcome(response: Response, clock: Clock): Promise<Outcome> {
  const { status } = response;
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) {
    return isReceipt(body) ? { kind: 'arrived', receipt: body.receipt } : { kind: 'unreachable' };
  }
  if (status === 429 || status === 408 || status >= 500) {
    const pause = readRetryAfter(response.headers.get('retry-after'), clock());
    return { kind: 'later', ...(pause === undefined ? {} : { pause }) };
  }
  return isRefusal(body) ? { kind: 'refused', refusal: body } : { kind: 'unreachable' };
}

function isReceipt(body: unknown): body is Receipt {
  return isRecord(body) && typeof body['receipt'] === 'string';
}

function isRefusal(body: unknown): body is Refusal {
  return isRecord(body) && typeof body['code'] === 'string' && typeof body['message'] === 'string';
}
