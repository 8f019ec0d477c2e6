import path from 'node:path';
import axePackage from 'axe-core/package.json' with { type: 'json' };
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFindings } from '../browser/axeFindings.ts';
import { launchChromium } from '../browser/chromium.ts';
import { accessibilityCheck } from '../../src/report/accessibilityCheck.ts';
import { isTooWide } from '../browser/isTooWide.ts';
import type { Listening } from '../servers/listen.ts';
import { serveFolder } from '../servers/serveFolder.ts';

const site = path.join(inject('demoRoot'), 'dist/client');

/** The list that the accessibility statement prints. */
const PAGES = accessibilityCheck.pages.map(({ what, address }) => [what, address] as const);

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

it('is done with the tool that the statement names', () => {
  expect(accessibilityCheck.tool).toBe(`axe-core ${axePackage.version}`);
});

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

  it.each(accessibilityCheck.widths)('does not scroll sideways at %i px', async (width) => {
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
