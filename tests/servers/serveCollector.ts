import { createServer } from 'node:http';
import type { Collector } from '../../src/collector/collector.ts';
import { listen, type Listening } from './listen.ts';
import { toRequest } from './toRequest.ts';

/** Serves a collector over real HTTP, as the site's server does. */
export function serveCollector(collect: Collector): Promise<Listening> {
  const server = createServer((incoming, outgoing) => {
    const address = incoming.headers['x-test-address'] ?? incoming.socket.remoteAddress ?? '';
    void collect(toRequest(incoming), String(address)).then(async (response) => {
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(await response.text());
    });
  });
  return listen(server);
}
