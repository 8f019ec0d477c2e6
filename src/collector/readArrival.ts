import type { RefusalCode } from '../form/submission.ts';
import type { Arrival } from './arrival.ts';
import { readBody } from './readBody.ts';
import { readFormPost } from './readFormPost.ts';
import { readSubmission } from './readSubmission.ts';

/** Bytes of a request: the longest answers of the longest survey fit several times over. */
export const mostBytes = 64 * 1024;

type Fault = Extract<RefusalCode, 'not-readable' | 'too-large'>;

/** The answer set in a request, JSON or a posted form in UTF-8, or why there is none. */
export async function readArrival(request: Request): Promise<Arrival | Fault> {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';', 1);
  const read = readers.get(type.trim().toLowerCase());
  if (read === undefined) return 'not-readable';
  const body = await readBody(request, mostBytes);
  if (typeof body === 'string') return body === 'too-large' ? body : 'not-readable';
  try {
    return read(new TextDecoder('utf-8', { fatal: true }).decode(body)) ?? 'not-readable';
  } catch {
    return 'not-readable';
  }
}

const readers: ReadonlyMap<string, (text: string) => Arrival | undefined> = new Map([
  ['application/json', (text: string) => readSubmission(JSON.parse(text))],
  ['application/x-www-form-urlencoded', readFormPost],
]);
