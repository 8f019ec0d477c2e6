import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { Readable } from 'node:stream';
import { json } from 'node:stream/consumers';
import { openCollector } from '../../src/collector/openCollector.ts';
import { openStore } from '../../src/collector/store/openStore.ts';
import type { StoredAnswers } from '../../src/collector/store/store.ts';
import type { Submission } from '../../src/form/submission.ts';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.woff2', 'font/woff2'],
]);

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface SurveyServer {
  readonly origin: string;
  /** Whether answers are taken: `false` breaks the connection, as a server that is switched off does. */
  takesAnswers: boolean;
  /** Said instead of the collector, once each; what was sent then is in `received`. */
  readonly replies: Reply[];
  readonly received: Submission[];
  /** Pages that the site does not have, by path. */
  readonly pages: Map<string, string>;
  /** What the collector has on its disk. */
  readonly stored: (survey: string) => Promise<readonly StoredAnswers[]>;
  readonly close: () => Promise<void>;
}

/** Serves a school's built site with its collector and a real store, in one process with the test. */
export async function serveSurveys(root: string, term: string): Promise<SurveyServer> {
  const collector = await openCollector({ root, now: () => new Date() });
  const replies: Reply[] = [];
  const received: Submission[] = [];
  const pages = new Map<string, string>();
  let takesAnswers = true;

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    if (!takesAnswers) {
      incoming.socket.destroy();
      return;
    }
    const reply = replies.shift();
    if (reply !== undefined) {
      // The JSON border: what the script of the page sends.
      received.push((await json(incoming)) as Submission);
      outgoing.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
      outgoing.end(JSON.stringify(reply.body));
      return;
    }
    const response = await collector.collect(toRequest(incoming), '127.0.0.1');
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(await response.text());
  }

  const server = createServer((incoming, outgoing) => {
    const { pathname } = new URL(incoming.url ?? '/', 'http://localhost');
    const page = pages.get(pathname);
    if (pathname.startsWith('/api/')) void answer(incoming, outgoing);
    else if (page === undefined) serveFile(path.join(root, 'dist/client'), pathname, outgoing);
    else outgoing.setHeader('content-type', typeOf(pathname)).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    get takesAnswers() {
      return takesAnswers;
    },
    set takesAnswers(takes) {
      takesAnswers = takes;
    },
    replies,
    received,
    pages,
    stored: async (survey) => {
      const store = await openStore({ root });
      const found: StoredAnswers[] = [];
      for await (const answers of store.read(survey, term)) found.push(answers);
      await store.close();
      return found;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await collector.close();
    },
  };
}

function serveFile(folder: string, pathname: string, outgoing: ServerResponse): void {
  const name = path.join(decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
  try {
    const body = readFileSync(path.join(folder, name));
    outgoing.setHeader('content-type', typeOf(name));
    outgoing.end(body);
  } catch {
    outgoing.statusCode = 404;
    outgoing.end();
  }
}

function typeOf(name: string): string {
  return TYPES.get(name.endsWith('/') ? '.html' : path.extname(name)) ?? 'text/plain';
}

function toRequest(incoming: IncomingMessage): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, String(value));
  }
  // The types of fetch do not know yet that a body may be a stream.
  const stream = { body: Readable.toWeb(incoming) as BodyInit, duplex: 'half' };
  return new Request(`http://127.0.0.1${incoming.url ?? '/'}`, {
    method: incoming.method ?? 'GET',
    headers,
    ...stream,
  });
}
