import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { Collector } from '../../src/collector/collector.ts';

export interface ServedCollector {
  /** `http://127.0.0.1:54321`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a collector over real HTTP on a free port of this machine, as the site's server does. */
export async function serveCollector(collect: Collector, port = 0): Promise<ServedCollector> {
  const server = createServer((incoming, outgoing) => {
    const address = incoming.headers['x-test-address'] ?? incoming.socket.remoteAddress ?? '';
    void collect(toRequest(incoming), String(address)).then(async (response) => {
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(await response.text());
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function toRequest(incoming: IncomingMessage): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, String(value));
  }
  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD';
  return new Request(`http://school.test${incoming.url ?? '/'}`, {
    method: incoming.method ?? 'GET',
    headers,
    ...(hasBody ? { body: Readable.toWeb(incoming) as BodyInit, duplex: 'half' } : {}),
  });
}
