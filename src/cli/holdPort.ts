import { once } from 'node:events';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { pathToFileURL } from 'node:url';
import { guardServer } from '../collector/guardServer.ts';

/** A port that is held before there is anything to serve. */
export interface HeldPort {
  /**
   * Serves the pages and the collector of a built site.
   * @param entry the compiled server, beside the folder of pages.
   */
  readonly serve: (entry: string, root: string) => Promise<void>;
  readonly release: () => void;
}

const WAIT = `<!doctype html>
<html lang="ru">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="3">
<title>Сайт собирается</title>
<p>Сайт собирается. Эта страница сама сменится готовой.</p>
</html>
`;

/** Who opens the address before the site is built: an unanswered request would hang on after it is. */
const waiting: RequestListener = (_request, response) => {
  response
    .writeHead(503, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': '3',
      connection: 'close',
    })
    .end(WAIT);
};

/**
 * Holds a port, so that nobody waits for a build that could not be shown; until then it asks to wait. `undefined`: it
 * is taken.
 */
export async function holdPort(host: string, port: number): Promise<HeldPort | undefined> {
  const server = createServer(waiting);
  const isTaken = await new Promise<boolean>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(true);
      else reject(error);
    });
    server.listen(port, host, () => {
      resolve(false);
    });
  });
  if (isTaken) return undefined;
  return {
    serve: async (entry, root) => {
      process.env['VSOKO_ROOT'] = root;
      process.env['ASTRO_NODE_AUTOSTART'] = 'disabled';
      // The border to Astro's build: its entry exports the request listener.
      const { handler } = (await import(pathToFileURL(entry).href)) as { handler: RequestListener };
      guardServer(server, handler);
      await once(server, 'close');
    },
    release: () => {
      server.close();
    },
  };
}
