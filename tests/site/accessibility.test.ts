import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { serveFolder } from '../browser/serveFolder.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  browser = await launchChromium();
  server = await serveFolder(site);
});

afterAll(async () => {
  await browser.close();
  server.close();
});

describe.each(PAGES)('%s', (_, address) => {
  it.each([
    [390, 'light'],
    [390, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('has nothing for axe to find at %i px, %s', async (width, colorScheme) => {
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      colorScheme,
      bypassCSP: true,
    });
    try {
      await page.goto(server.origin + address);
      await page.evaluate(axe);
      const results = await page.evaluate<AxeResults>(
        "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
      );
      expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual(
        [],
      );
      expect(results.passes.length).toBeGreaterThan(10);
    } finally {
      await page.close();
    }
  });

  it.each([320, 390, 640, 1280])('does not scroll sideways at %i px', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    try {
      await page.goto(server.origin + address);
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(overflow).toBeLessThanOrEqual(0);
    } finally {
      await page.close();
    }
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
