import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { ensureBrowser } from '../browser/ensureBrowser.ts';
import { serveSurveys } from './surveyServer.ts';
import type { SurveyServer } from './surveyServer.ts';
import { choose, fields, goToEnd, openSurvey, shown } from './surveyVisit.ts';

const root = inject('demoRoot');
const site = path.join(root, 'dist/client');
let browser: Browser;
let server: SurveyServer;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchChromium();
  server = await serveSurveys(root, '2025-2026-2');
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  server.pages.clear();
  context = await browser.newContext();
});
afterEach(() => context.close());

/** Opens a survey and waits until its worker has kept the page. */
async function openKept(survey: string): Promise<Page> {
  const page = await openSurvey(context, `${server.origin}/surveys/${survey}/`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  return page;
}

/** The site's next build: another worker, and another title on the page of the parents. */
function rebuild(): void {
  const page = readFileSync(path.join(site, 'surveys/parents/index.html'), 'utf8');
  const worker = readFileSync(path.join(site, 'surveys/sw.js'), 'utf8');
  const title = '<h1>Новое название</h1>';
  server.pages.set('/surveys/parents/', page.replace(/<h1>.*?<\/h1>/, title));
  server.pages.set('/surveys/sw.js', worker.replace(/version = '.+'/, "version = 'next'"));
}

describe('the service worker', () => {
  it('opens without a network what was opened before, and that alone', async () => {
    const page = await openKept('parents');
    await context.setOffline(true);
    await page.reload();
    await page.locator('.kept-line').waitFor();
    expect(await shown(page, 'heading', 'Школа глазами родителей').isVisible()).toBe(true);
    const other = await context.newPage();
    await expect(other.goto(`${server.origin}/surveys/teachers/`)).rejects.toThrow();
  });

  it('shows a changed survey at once, and keeps it for the time without a network', async () => {
    const page = await openKept('parents');
    rebuild();
    await page.reload();
    await shown(page, 'heading', 'Новое название').waitFor();
    await page.waitForFunction(async () => (await caches.keys()).join() === 'vsoko-surveys-next');
    await context.setOffline(true);
    await page.reload();
    await page.locator('.kept-line').waitFor();
    expect(await shown(page, 'heading', 'Новое название').isVisible()).toBe(true);
  });

  it('keeps the pages opened with its last version when the site is built anew', async () => {
    await (await openKept('teachers')).close();
    const page = await openKept('parents');
    await page.reload();
    rebuild();
    await page.reload();
    await page.waitForFunction(async () => (await caches.keys()).join() === 'vsoko-surveys-next');
    await context.setOffline(true);
    await page.goto(`${server.origin}/surveys/teachers/`);
    await page.locator('.kept-line').waitFor();
  });

  it('is not waited for: SurveyJS is no part of what it loads', () => {
    const worker = readFileSync(path.join(site, 'surveys/sw.js'), 'utf8');
    const [, list = ''] = /const files = (\[.*\]);/.exec(worker) ?? [];
    // The JSON border: what writeServiceWorker has put in.
    const files = JSON.parse(list) as readonly string[];
    const bytes = files.reduce((sum, file) => sum + readFileSync(path.join(site, file)).length, 0);
    expect(files.length).toBeGreaterThan(2);
    expect(bytes).toBeLessThan(120_000);
  });
});

it('a page that came over plain http, as in a school’s own network, keeps and sends its answers', async () => {
  const { port } = new URL(server.origin);
  const plain = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP school.test 127.0.0.1'],
  });
  const insecure = await plain.newContext();
  const address = `http://school.test:${port}/surveys/parents/`;
  const page = await openSurvey(insecure, address);
  expect(await page.evaluate(() => [isSecureContext, 'locks' in navigator])).toEqual([
    false,
    false,
  ]);
  await choose(page, 'quality_overall', '3');
  await page.clock.fastForward(1000);
  await page.getByText('Ответы сохраняются на этом устройстве').waitFor();
  await page.reload();
  await page.locator('.kept-line').waitFor();
  expect(await fields(page)).toEqual(['quality_overall=3']);
  await goToEnd(page);
  await shown(page, 'button', 'Отправить ответы').click();
  await shown(page, 'heading', 'Спасибо, ответы дошли').waitFor();
  await plain.close();
});
