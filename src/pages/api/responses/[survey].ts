import type { APIRoute } from 'astro';
import { forwardedAddress } from '../../../collector/forwardedAddress.ts';
import { createLazyCollector } from '../../../collector/lazyCollector.ts';
import { openCollector } from '../../../collector/openCollector.ts';

/** The one address of the site that is not a file: it takes answers. */
export const prerender = false;

const { env } = process;
// A proxy on the way hides the respondents' addresses behind its own, and all would share one ceiling.
const isBehindProxy = env['VSOKO_PROXY'] === '1';
const { collect, close } = createLazyCollector(() =>
  openCollector({
    root: env['VSOKO_ROOT'] ?? process.cwd(),
    databaseUrl: env['DATABASE_URL'],
    now: () => new Date(),
  }),
);

export const ALL: APIRoute = ({ request, clientAddress }) =>
  collect(request, forwardedAddress(request, clientAddress, isBehindProxy));

// The server is asked to stop: the store is brought to rest first. What is on the disk is safe in any case.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void close().finally(() => process.exit()));
}
