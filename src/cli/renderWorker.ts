import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { workerData } from 'node:worker_threads';
import { paths } from '../report/paths.ts';
import { toPageFile } from './pageFile.ts';

/** What a rendering worker is to do. */
export interface RenderOrder {
  /** The compiled server. */
  readonly entry: string;
  /** Path under which the site stands. */
  readonly base: string;
  /** Where the pages are written. */
  readonly folder: string;
  readonly addresses: readonly string[];
}

/** Asks the compiled server for each address, as a visitor would, and writes what it answers. */
async function renderAll({ entry, base, folder, addresses }: RenderOrder): Promise<void> {
  // The border to Astro's build: its entry exports the request listener.
  const { handler } = (await import(pathToFileURL(entry).href)) as { handler: RequestListener };
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the renderer has no port');
  for (const address of addresses) {
    const url = `http://127.0.0.1:${bound.port}${base.replace(/\/$/, '')}${address}`;
    const answer = await fetch(url);
    const expected = address === paths.notFound ? 404 : 200;
    const body = Buffer.from(await answer.arrayBuffer());
    if (answer.status !== expected) throw new Error(`${address}: status ${answer.status}`);
    const file = path.join(folder, toPageFile(address));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, body);
  }
  server.closeAllConnections();
  server.close();
}

await renderAll(workerData as RenderOrder);
