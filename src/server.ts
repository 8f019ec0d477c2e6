/**
 * What `dist/server/entry.mjs` is compiled from: Astro's server, with the collector opened before the first answer
 * comes. A store that was not closed (the power went off) then loses the order of arrival when the server is back, and
 * a broken folder or a database that is away is told at once.
 */
import { guardServer } from './collector/guardServer.ts';
import { siteCollector } from './collector/siteCollector.ts';

const listens = process.env['ASTRO_NODE_AUTOSTART'] !== 'disabled';
// Astro's server would listen as soon as it is loaded, without the guard.
process.env['ASTRO_NODE_AUTOSTART'] = 'disabled';
const server = await import('@astrojs/node/server.js');

/** What `npm start` and the build listen with. */
export const { handler } = server;

if (listens) {
  const { server: listening } = server.startServer();
  guardServer(listening.server, (request, response) => void handler(request, response));
}

// The build asks the same program for its pages and takes no answers.
if (process.env['VSOKO_SITE_VIEW'] === undefined) {
  void siteCollector.start();
  // The server is asked to stop: the store is brought to rest first. What is on the disk is safe in any case.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void siteCollector.close().finally(() => process.exit()));
  }
}
