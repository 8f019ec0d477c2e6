import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';

/** The request as the collector takes it, its body as it comes. */
export function toRequest(incoming: IncomingMessage): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, String(value));
  }
  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD';
  return new Request(`http://school.test${incoming.url ?? '/'}`, {
    method: incoming.method ?? 'GET',
    headers,
    // The types of fetch do not know yet that a body may be a stream.
    ...(hasBody ? { body: Readable.toWeb(incoming) as BodyInit, duplex: 'half' } : {}),
  });
}
