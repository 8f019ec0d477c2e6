import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFindings } from '../browser/axeFindings.ts';
import { launchChromium } from '../browser/chromium.ts';
import { isTooWide } from '../browser/isTooWide.ts';
import type { Listening } from '../servers/listen.ts';
import { serveFolder } from '../servers/serveFolder.ts';

const site = path.join(inject('demoRoot'), 'dist/client');

const PAGES = [
  ['home', '/'],
  ['the list of reports', '/reports/'],
  ['the overview of a term', '/reports/2025-2026-2/'],
  ['the rehearsal of НОК', '/reports/2025-2026-2/nok/'],
  ['an object with surveys', '/reports/2025-2026-2/objects/parent-satisfaction/'],
  ['an object with marks', '/reports/2025-2026-2/objects/subject-attainment/'],
  ['an object that is not measured yet', '/reports/2025-2026-2/objects/ci-overlap/'],
  ['methods', '/methods/'],
  ['help', '/help/'],
  ['the list of surveys', '/surveys/'],
  ['the passport of the data', '/surveys/data-passport/'],
] as const;

let browser: Browser;
let server: Listening;

beforeAll(async () => {
  browser = await launchChromium();
  server = await serveFolder(site);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The first of them is where the page is opened. */
const WIDTHS = [390, 320, 640, 1280];

describe.each(PAGES)('%s', (_, address) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({ colorScheme: 'light', bypassCSP: true });
    await resize(390);
    await page.goto(server.origin + address);
  });
  afterAll(() => page.close());
  const resize = (width: number): Promise<void> => page.setViewportSize({ width, height: 900 });

  it.each([390, 1280])('has nothing for axe to find at %i px, light and dark', async (width) => {
    await resize(width);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(page, 'colours')).toEqual([]);
  });

  it.each(WIDTHS)('does not scroll sideways at %i px', async (width) => {
    await resize(width);
    expect(await isTooWide(page)).toBe(false);
  });
});

it('breaks no rule of its own security policy and asks for nothing that is not there', async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('requestfailed', (request) => complaints.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(server.origin)) complaints.push(request.url());
  });
  // Leaving a page before its fonts are there would count as failed requests.
  for (const [, address] of PAGES) {
    await page.goto(server.origin + address, { waitUntil: 'networkidle' });
  }
  await page.close();
  expect(complaints).toEqual([]);
});
