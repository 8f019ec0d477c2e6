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

/** Holds a port, so that nobody waits for a build that could not be shown. `undefined`: it is taken. */
export async function holdPort(host: string, port: number): Promise<HeldPort | undefined> {
  const server = createServer();
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
