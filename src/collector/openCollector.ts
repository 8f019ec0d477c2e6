import { randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createCodeDesk } from './codes/codeDesk.ts';
import { createCodeHash } from './codes/codeHash.ts';
import { createCollector } from './collector.ts';
import type { Collector } from './collector.ts';
import { createDefinitionKeeper } from './export/createDefinitionKeeper.ts';
import { createLimits } from './limits.ts';
import { loadAsked } from './loadAsked.ts';
import type { Asked } from './loadAsked.ts';
import { createReport } from './report.ts';
import type { Report } from './report.ts';
import { openStore } from './store/openStore.ts';
import { startTidying } from './tidying.ts';

export interface CollectorPlace {
  /** The school's folder. */
  readonly root: string;
  /** `postgres://…`; absent: the file in the school's folder. */
  readonly databaseUrl?: string | undefined;
  readonly now: () => Date;
  /** Absent: failures are told on stderr. */
  readonly report?: Report;
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
  report = createReport(
    (text) => process.stderr.write(text),
    () => now().getTime(),
  ),
}: CollectorPlace): Promise<OpenCollector> {
  let asked = await loadWhole(root);
  const store = await openStore({ root, databaseUrl }, (error) => {
    report({ what: 'connection-lost', error });
  });
  await store.mix();
  const notMixed = (error: unknown): void => {
    report({ what: 'not-mixed', error });
  };
  const tidying = startTidying(store, () => now().getTime(), notMixed);
  const keepDefinition = createDefinitionKeeper(root, report);
  const shared = {
    store,
    receiptKey: await store.receiptKey(),
    codeHash: createCodeDesk(createCodeHash(await store.codeSalt())),
    limits: createLimits(randomBytes(32)),
    now,
    makeId: randomUUID,
    kept: (survey: string, term: string) => {
      tidying.count();
      keepDefinition(survey, term);
    },
    page: (survey: string) => readPage(root, survey, report),
    report,
  };
  let collect = createCollector({ ...shared, ...asked });
  let readAt = now().getTime();

  async function refresh(): Promise<void> {
    readAt = now().getTime();
    asked = await loadWhole(root).catch((error: unknown) => {
      report({ what: 'not-refreshed', error });
      return asked;
    });
    collect = createCollector({ ...shared, ...asked });
  }

  return {
    collect(request, address) {
      if (now().getTime() - readAt > freshness) void refresh();
      return collect(request, address);
    },
    async close() {
      await tidying.stop().catch(notMixed);
      await store.close();
    },
  };
}

/** @throws Error when the files have errors. */
async function loadWhole(root: string): Promise<Asked> {
  const { asked } = await loadAsked(root);
  if (asked === undefined) throw new Error('в файлах школы ошибки, их называет npm run check');
  return asked;
}

/** A collector may stand where no pages are: that is no failure. */
async function readPage(root: string, survey: string, report: Report): Promise<string | undefined> {
  const file = path.join(root, 'dist/client/surveys', survey, 'index.html');
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const isNone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isNone) report({ what: 'no-page', error });
    return undefined;
  }
}
