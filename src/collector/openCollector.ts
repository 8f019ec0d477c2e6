import { randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createCollector } from './collector.ts';
import type { Collector } from './collector.ts';
import { createLimits } from './limits.ts';
import { loadAsked } from './loadAsked.ts';
import { openStore } from './store/openStore.ts';
import { startTidying } from './tidying.ts';

export interface CollectorPlace {
  /** The school's folder. */
  readonly root: string;
  /** `postgres://…`; absent: the file in the school's folder. */
  readonly databaseUrl?: string | undefined;
  readonly now: () => Date;
}

export interface OpenCollector {
  readonly collect: Collector;
  /** Brings the store to rest; nothing may be collected any more. */
  readonly close: () => Promise<void>;
}

/** Milliseconds after which dates and surveys are read again: the school may have changed them. */
const freshness = 60_000;

/**
 * The collector of a school's folder with its store, ready to take answers: surveys and dates as they stand in the
 * folder, pages as they were built last.
 * @throws Error when the folder has errors: `npm run check` names them. Later errors leave what was read before.
 */
export async function openCollector({
  root,
  databaseUrl,
  now,
}: CollectorPlace): Promise<OpenCollector> {
  let asked = await loadAsked(root);
  const store = await openStore({ root, databaseUrl });
  await store.mix();
  const tidying = startTidying(store, () => now().getTime());
  const shared = {
    store,
    receiptKey: await store.receiptKey(),
    limits: createLimits(randomBytes(32)),
    now,
    makeId: randomUUID,
    kept: tidying.count,
    page: (survey: string) => readPage(root, survey),
  };
  let collect = createCollector({ ...shared, ...asked });
  let readAt = now().getTime();

  async function refresh(): Promise<void> {
    readAt = now().getTime();
    asked = await loadAsked(root).catch(() => asked);
    collect = createCollector({ ...shared, ...asked });
  }

  return {
    collect(request, address) {
      if (now().getTime() - readAt > freshness) void refresh();
      return collect(request, address);
    },
    async close() {
      await tidying.stop();
      await store.close();
    },
  };
}

function readPage(root: string, survey: string): Promise<string | undefined> {
  const file = path.join(root, 'dist/client/surveys', survey, 'index.html');
  return readFile(file, 'utf8').catch(() => undefined);
}
