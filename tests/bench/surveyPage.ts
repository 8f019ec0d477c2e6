import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { PROJECT_ROOT } from '../../src/cli/roots.ts';
import { launchChromium } from '../browser/chromium.ts';
import { median } from './median.ts';
import { serveZipped } from './serveZipped.ts';

/** A cheap phone on a poor connection: 4× slower than this processor, 1.6 Mbit/s, 150 ms to the server and back. */
const SLOWDOWN = 4;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

const bareFiles: ReadonlyMap<string, string> = new Map([
  ['/survey-core.min.css', 'survey-core/survey-core.min.css'],
  ['/survey.core.min.js', 'survey-core/survey.core.min.js'],
  ['/survey-js-ui.min.js', 'survey-js-ui/survey-js-ui.min.js'],
]);

/** The same survey as the library's own quick start shows it: its scripts, its style, `model.render`. */
function barePage(definition: string): Buffer {
  return Buffer.from(
    `<!doctype html><html lang="ru"><head><meta charset="utf-8">` +
      `<meta name="viewport" content="width=device-width, initial-scale=1"><title>Анкета</title>` +
      `<link rel="stylesheet" href="/survey-core.min.css">` +
      `<script src="/survey.core.min.js"></script><script src="/survey-js-ui.min.js"></script>` +
      `</head><body><div id="survey"></div><script>` +
      `new Survey.Model(${definition.replaceAll('<', '\\u003c')})` +
      `.render(document.getElementById('survey'))</script></body></html>`,
  );
}

/** Seconds from the request to the first frame in which an option of a question stands on the screen. */
async function firstQuestion(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  // The page tells by itself: what Playwright puts into a page to wait for something takes half a second at this pace.
  const told = page.waitForEvent('console', {
    predicate: (message) => message.text().startsWith('first question'),
    timeout: 60_000,
  });
  await page.addInitScript(() => {
    const look = (): void => {
      const option = document.querySelector('input[type=radio], input[type=checkbox], select');
      const box = option?.closest('label, fieldset, div')?.getBoundingClientRect();
      if (box !== undefined && box.height > 0) {
        console.debug(`first question ${performance.now()}`);
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(address, { waitUntil: 'commit' });
  const milliseconds = Number((await told).text().replace('first question', ''));
  await page.close();
  return milliseconds / 1000;
}

/** Visits the parents' survey of a built site and its bare twin in turn; median seconds to the first question. */
export async function benchSurveyPage(
  root: string,
  rounds: number,
): Promise<{ readonly ours: number; readonly bare: number }> {
  const definition = readFileSync(path.join(root, 'surveys/parents.json'), 'utf8');
  const site = path.join(root, 'dist/client');
  const server = await serveZipped((pathname) => {
    if (pathname === '/bare/') return barePage(definition);
    const bare = bareFiles.get(pathname);
    if (bare !== undefined) return path.join(PROJECT_ROOT, 'node_modules', bare);
    return path.join(site, pathname, pathname.endsWith('/') ? 'index.html' : '');
  });
  const browser = await launchChromium();
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await firstQuestion(browser, `${server.origin}/surveys/parents/`));
    bare.push(await firstQuestion(browser, `${server.origin}/bare/`));
  }
  await browser.close();
  await server.close();
  return { ours: median(ours), bare: median(bare) };
}
