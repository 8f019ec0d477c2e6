import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import type { SiteView } from '../report/siteView.ts';
import { PROJECT_ROOT } from './roots.ts';

export interface PagesOptions {
  readonly view: SiteView;
  /** Folder of drawings, filled by `drawCharts`. */
  readonly charts: string;
  /** Working folder of this edition: the view, Astro's cache, the site before it replaces the old one. */
  readonly work: string;
  /** Where the site will stand, if the school has said so. */
  readonly address?: { readonly site: string; readonly base: string };
}

/** Renders all pages into a new folder of `work` and returns it with their number; the published site is untouched. */
export async function renderPages(
  options: PagesOptions,
): Promise<{ readonly folder: string; readonly pages: number }> {
  const { view, charts, work, address } = options;
  const folder = path.join(work, 'site');
  await rm(folder, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  const viewFile = path.join(work, 'view.json');
  await writeFile(viewFile, JSON.stringify(view));
  process.env['VSOKO_SITE_VIEW'] = viewFile;
  process.env['VSOKO_CHARTS'] = charts;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Astro keeps its half-ready modules below the working folder and looks for packages from there.
  process.chdir(PROJECT_ROOT);
  let pages = 0;
  await build({
    root: PROJECT_ROOT,
    outDir: folder,
    cacheDir: path.join(work, 'astro'),
    logLevel: 'error',
    ...address,
    integrations: [
      {
        name: 'count-pages',
        hooks: {
          'astro:build:done': (built) => {
            pages = built.pages.length;
          },
        },
      },
    ],
  });
  return { folder, pages };
}
