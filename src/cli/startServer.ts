import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { pathToFileURL } from 'node:url';

/** A server that answers until it is closed. */
export interface RunningServer {
  readonly closed: Promise<void>;
}

/**
 * Serves the pages and the collector of a built site. `undefined`: the port is taken.
 * @param entry the compiled server, beside the folder of pages.
 */
export async function startServer(
  entry: string,
  root: string,
  host: string,
  port: number,
): Promise<RunningServer | undefined> {
  process.env['VSOKO_ROOT'] = root;
  process.env['ASTRO_NODE_AUTOSTART'] = 'disabled';
  // The border to Astro's build: its entry exports the request listener.
  const { handler } = (await import(pathToFileURL(entry).href)) as { handler: RequestListener };
  const server = createServer(handler);
  const closed = new Promise<void>((resolve) => server.once('close', resolve));
  const taken = await new Promise<boolean>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(true);
      else reject(error);
    });
    server.listen(port, host, () => {
      resolve(false);
    });
  });
  return taken ? undefined : { closed };
}
