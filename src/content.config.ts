import { readFile } from 'node:fs/promises';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { HomeView } from './report/homeView.ts';
import type { MethodsView } from './report/methodsView.ts';
import type { ObjectivityView } from './report/objectivity/objectivityView.ts';
import type { ObjectPages, SiteView } from './report/siteView.ts';
import type { OverviewView } from './report/view.ts';

/**
 * The views of one edition, written by the build after the publication rules. Undefined outside a build, when tools
 * ask for the types alone; a page rendered then fails for want of its entry.
 */
async function loadSiteView(): Promise<SiteView | undefined> {
  const file = process.env['VSOKO_SITE_VIEW'];
  if (file === undefined) return undefined;
  // The JSON border: the same program wrote this file a moment ago.
  return JSON.parse(await readFile(file, 'utf8')) as SiteView;
}

/** A collection of finished views; their shapes are held by the compiler on the writing side. */
function viewsOf<T extends object>(
  entries: (site: SiteView) => readonly (readonly [id: string, data: T])[],
) {
  return defineCollection({
    loader: {
      name: 'site-view',
      async load({ store }) {
        store.clear();
        const site = await loadSiteView();
        for (const [id, data] of site === undefined ? [] : entries(site)) {
          const fields: Record<string, unknown> = Object.fromEntries(Object.entries(data));
          store.set({ id, data: fields });
        }
      },
    },
    schema: z.custom<T>(),
  });
}

export const collections = {
  frame: viewsOf<SiteView['frame']>((site) => [['frame', site.frame]]),
  home: viewsOf<HomeView>((site) => [['home', site.home]]),
  overviews: viewsOf<OverviewView>((site) => site.overviews.map((view) => [view.term.id, view])),
  objectivity: viewsOf<ObjectivityView>((site) =>
    site.objectivity.map((view) => [view.term.id, view]),
  ),
  objects: viewsOf<ObjectPages>((site) =>
    site.objects.map((pages) => [`${pages.term}/${pages.slug}`, pages]),
  ),
  methods: viewsOf<MethodsView>((site) => [['methods', site.methods]]),
};
