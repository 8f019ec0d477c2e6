import { cpSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { json } from 'node:stream/consumers';
import { openCollector } from '../../src/collector/openCollector.ts';
import { openStore } from '../../src/collector/store/openStore.ts';
import type { StoredAnswers } from '../../src/collector/store/store.ts';
import type { Submission } from '../../src/form/submission.ts';
import { makeSchoolPath, removeSchool } from '../school/copySchool.ts';
import { contentType } from '../servers/contentType.ts';
import { listen } from '../servers/listen.ts';
import { sendFile } from '../servers/serveFolder.ts';
import { toRequest } from '../servers/toRequest.ts';

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

/** What a collector reads of a school's folder. */
const COLLECTED = ['data', 'surveys', 'dist/client/surveys'];

/**
 * Serves a school's built site with a collector in one process with the test, and with an empty store of its own: other
 * files of tests collect at the same time.
 */
export async function serveSurveys(built: string, term: string): Promise<SurveyServer> {
  const root = makeSchoolPath();
  for (const part of COLLECTED) {
    cpSync(path.join(built, part), path.join(root, part), { recursive: true });
  }
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
    else if (page === undefined) sendFile(path.join(built, 'dist/client'), pathname, outgoing);
    else outgoing.setHeader('content-type', contentType(pathname)).end(page);
  });
  const listening = await listen(server);
  return {
    origin: listening.origin,
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
      await listening.close();
      await collector.close();
      removeSchool(root);
    },
  };
}
