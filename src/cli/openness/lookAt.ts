import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import type { Site } from '../../openness/site.ts';
import type { AccessibilityResult } from '../../openness/siteUnderCheck.ts';
import { findBrowser } from '../findBrowser.ts';

/** No such host exists; every request is answered from the site that is being checked. */
const HOST = 'http://site.invalid';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Browser and rules are not part of every installation; without one of them nothing is looked at. */
async function launch(): Promise<{ browser: Browser; axe: string } | undefined> {
  const executablePath = findBrowser(process.env);
  if (executablePath === undefined) return undefined;
  try {
    const { chromium } = await import('playwright-core');
    const rules = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    return {
      browser: await chromium.launch({ executablePath, args: FLAGS }),
      axe: await readFile(rules, 'utf8'),
    };
  } catch {
    return undefined;
  }
}

async function answerFrom(site: Site, page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== HOST) return route.abort();
    const { status, type, bytes } = await site.open(url.pathname + url.search);
    return route.fulfill({ status, contentType: type, body: Buffer.from(bytes) });
  });
}

/**
 * What axe says of some pages at level AA, in an installed browser that sees only the site itself; undefined where
 * there is no browser. A page that does not open is left out of the number of pages.
 */
export async function lookAt(
  site: Site,
  addresses: readonly string[],
): Promise<AccessibilityResult | undefined> {
  const launched = await launch();
  if (launched === undefined) return undefined;
  const { browser, axe } = launched;
  try {
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await answerFrom(site, page);
    const violations: { rule: string; page: string }[] = [];
    let pages = 0;
    for (const address of addresses) {
      const response = await page.goto(HOST + address, { waitUntil: 'load' }).catch(() => null);
      if (response?.ok() !== true) continue;
      const options = JSON.stringify({ runOnly: RULES, resultTypes: ['violations'] });
      const rules = await page.evaluate<string[]>(
        `${axe};axe.run(${options}).then(({ violations }) => violations.map(({ id }) => id))`,
      );
      pages += 1;
      violations.push(...rules.map((rule) => ({ rule, page: address })));
    }
    return { pages, violations };
  } finally {
    await browser.close();
  }
}
