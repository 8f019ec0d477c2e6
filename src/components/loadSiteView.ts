import { readFile } from 'node:fs/promises';
import type { SiteView } from '../report/siteView.ts';

let reading: Promise<SiteView> | undefined;

/**
 * The published views of the edition that is being rendered, written by the build a moment ago. They are read when a
 * page is rendered, not compiled in: other figures need no other program.
 */
export function loadSiteView(): Promise<SiteView> {
  reading ??= readSiteView();
  return reading;
}

async function readSiteView(): Promise<SiteView> {
  const file = process.env['VSOKO_SITE_VIEW'];
  if (file === undefined) throw new Error('VSOKO_SITE_VIEW is not set: run `npm run build`');
  // The JSON border: the same program wrote this file.
  return JSON.parse(await readFile(file, 'utf8')) as SiteView;
}
