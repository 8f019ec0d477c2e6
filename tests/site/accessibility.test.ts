import { writeFileSync } from 'node:fs';
import path from 'node:path';
import axePackage from 'axe-core/package.json' with { type: 'json' };
import type { Browser, Page } from 'playwright-core';
import { format } from 'prettier';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFindings } from '../browser/axeFindings.ts';
import { launchChromium } from '../browser/chromium.ts';
import { accessibilityCheck } from '../../src/report/accessibilityCheck.ts';
import { accessibilityRecord, type RecordedPage } from '../../src/report/accessibilityRecord.ts';
import { isTooWide } from '../browser/isTooWide.ts';
import type { Listening } from '../servers/listen.ts';
import { serveFolder } from '../servers/serveFolder.ts';

const site = path.join(inject('demoRoot'), 'dist/client');

const RESULT = path.resolve(import.meta.dirname, '../../src/report/accessibilityResult.json');

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

/** What this run finds, page by page. */
const found: RecordedPage[] = [];

describe.each(PAGES)('%s', (_, address) => {
  let page: Page;
  let violations = 0;
  const sideways: number[] = [];
  beforeAll(async () => {
    page = await browser.newPage({ colorScheme: 'light', bypassCSP: true });
    await resize(390);
    await page.goto(server.origin + address);
  });
  afterAll(async () => {
    found.push({ address, violations, sideways });
    await page.close();
  });
  const resize = (width: number): Promise<void> => page.setViewportSize({ width, height: 900 });

  it.each(accessibilityCheck.ruleWidths)('has nothing for axe to find at %i px', async (width) => {
    await resize(width);
    const complaints: string[] = [];
    for (const [place, colorScheme] of accessibilityCheck.schemes.entries()) {
      await page.emulateMedia({ colorScheme });
      complaints.push(...(await axeFindings(page, place === 0 ? 'all' : 'colours')));
    }
    violations += complaints.length;
    expect(complaints).toEqual([]);
  });

  it.each(accessibilityCheck.widths)('does not scroll sideways at %i px', async (width) => {
    await resize(width);
    const isWide = await isTooWide(page);
    if (isWide) sideways.push(width);
    expect(isWide).toBe(false);
  });
});

it('finds what the committed result says, which the statement prints', async () => {
  const { schemes, ruleWidths, widths } = accessibilityCheck;
  const tool = `axe-core ${axePackage.version}`;
  const run = { tool, schemes, ruleWidths, widths, pages: found };
  if (process.env['VSOKO_RECORD'] === '1') {
    const record = { checkedOn: new Date().toISOString().slice(0, 10), ...run };
    writeFileSync(
      RESULT,
      await format(JSON.stringify(record), { parser: 'json', printWidth: 100 }),
    );
    return;
  }
  const { checkedOn } = accessibilityRecord;
  expect(accessibilityRecord, 'VSOKO_RECORD=1 with this test writes the result anew').toEqual({
    checkedOn,
    ...run,
  });
  expect(checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
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
