import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { toAddresses } from '../report/siteAddresses.ts';
import type { SiteView } from '../report/siteView.ts';
import { keepPages } from './keptPages.ts';
import type { RenderOrder } from './renderWorker.ts';

export interface PagesOptions {
  readonly view: SiteView;
  /** Folder of drawings, filled by `drawCharts`. */
  readonly charts: string;
  /** Folder of the compiled program, from `compilePages`. */
  readonly compiled: string;
  /** Path under which the site stands: `/`. */
  readonly base: string;
  /** Working folder of this edition: the view, rendered pages, the site before it replaces the old one. */
  readonly work: string;
}

export interface RenderedPages {
  readonly folder: string;
  readonly pages: number;
  /** Pages that were not rendered in an earlier build. */
  readonly rendered: number;
}

/** Workers beyond these only load the same program again; so do those with fewer pages than these. */
const MOST_WORKERS = 4;
const PAGES_PER_WORKER = 20;

/**
 * Renders all pages into a new folder of `work`; the published site is untouched. A page that says what it shows is
 * taken from the last build when it shows the same by the same program.
 */
export async function renderPages(options: PagesOptions): Promise<RenderedPages> {
  const { view, charts, compiled, base, work } = options;
  const folder = path.join(work, 'site');
  const viewFile = path.join(work, 'view.json');
  await rm(folder, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  await cp(path.join(compiled, 'client'), folder, { recursive: true });
  await writeFile(viewFile, JSON.stringify(view));

  const addresses = toAddresses(view);
  const kept = await keepPages(addresses, path.basename(compiled), path.join(work, 'pages'));
  const missing = addresses.filter(({ path: address }) => !kept.known.has(address));
  const workers = Math.min(
    availableParallelism(),
    MOST_WORKERS,
    Math.ceil(missing.length / PAGES_PER_WORKER),
  );
  const env = {
    ...process.env,
    VSOKO_SITE_VIEW: viewFile,
    VSOKO_CHARTS: charts,
    ASTRO_NODE_AUTOSTART: 'disabled',
    ASTRO_NODE_LOGGING: 'disabled',
  };
  await Promise.all(
    Array.from({ length: workers }, (_, worker) => {
      const own = missing.filter((_address, at) => at % workers === worker);
      const entry = path.join(compiled, 'server/entry.mjs');
      return render({ entry, base, folder, addresses: own.map((one) => one.path) }, env);
    }),
  );
  await kept.exchange(folder);
  const pages = addresses.filter(isPage).length;
  return { folder, pages, rendered: missing.filter(isPage).length };
}

/** Templates of the collector's answers are rendered beside the pages and are none. */
function isPage({ path: address }: { readonly path: string }): boolean {
  return address.endsWith('/');
}

/** Each worker has the program and the views for itself: the next build starts afresh. */
function render(order: RenderOrder, env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = new URL('./renderWorker.ts', import.meta.url);
    const worker = new Worker(script, { workerData: order, env });
    worker.once('error', reject);
    worker.once('exit', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`a rendering worker ended with ${status}`));
    });
  });
}
