import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFindings } from '../browser/axeFindings.ts';
import { launchChromium } from '../browser/chromium.ts';
import { isTooWide } from '../browser/isTooWide.ts';
import { everyField } from './surveyForm.ts';
import { serveSurveys } from './surveyServer.ts';
import type { SurveyServer } from './surveyServer.ts';
import { choose, goToEnd, openSurvey, pageOf, shown } from './surveyVisit.ts';

const root = inject('demoRoot');
let browser: Browser;
let server: SurveyServer;

beforeAll(async () => {
  browser = await launchChromium();
  server = await serveSurveys(root, '2025-2026-2');
  server.pages.set('/surveys/every/', pageOf(root, everyField));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** States of a page that a respondent meets, each reached from a form that was just opened. */
const STATES: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the first screen', () => Promise.resolve()],
  [
    'the first screen with errors',
    async (page) => {
      await shown(page, 'button', 'Далее').click();
      await page.locator('#errors').waitFor();
    },
  ],
  [
    'the same drawn by SurveyJS',
    async (page) => {
      await page.clock.fastForward(5000);
      await page.locator('#survey[data-view="surveyjs"]').waitFor();
      await choose(page, 'sen', 'yes');
      await shown(page, 'button', 'Далее').click();
      await page.locator('#errors').waitFor();
    },
  ],
  [
    'the last screen',
    async (page) => {
      await choose(page, 'sen', 'yes');
      await choose(page, 'clubs & groups', 'choir');
      await shown(page, 'button', 'Далее').click();
    },
  ],
  [
    'answers that wait',
    async (page) => {
      await finish(page, { status: 503, body: {} });
      await shown(page, 'heading', 'Ответы ждут отправки').waitFor();
    },
  ],
  [
    'answers that were refused',
    async (page) => {
      await finish(page, { status: 409, body: { code: 'closed', message: 'Опрос закрыт.' } });
      await page.getByText('Опрос закрыт.').waitFor();
    },
  ],
  [
    'thanks',
    async (page) => {
      await finish(page, { status: 201, body: { receipt: 'AAAA-BBBB-CCCC-DDDD' } });
      await shown(page, 'heading', 'Спасибо, ответы дошли').waitFor();
    },
  ],
];

async function finish(page: Page, reply: { status: number; body: unknown }): Promise<void> {
  await choose(page, 'sen', 'no');
  await choose(page, 'clubs & groups', 'choir');
  await shown(page, 'button', 'Далее').click();
  await page.getByLabel(/Класс/).selectOption('1А');
  await goToEnd(page);
  server.replies.push(reply);
  await shown(page, 'button', 'Отправить ответы').click();
}

describe.each(STATES)('%s', (_, reach) => {
  let page: Page;
  beforeAll(async () => {
    server.replies.length = 0;
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      colorScheme: 'light',
      bypassCSP: true,
    });
    page = await openSurvey(context, `${server.origin}/surveys/every/`);
    await reach(page);
  });
  afterAll(() => page.context().close());

  // 640 × 450 is what is left of 1280 × 900 with a zoom of 200 %.
  it.each([
    [390, 844],
    [640, 450],
  ])('has nothing for axe to find and fits into %i × %i, light and dark', async (width, height) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await axeFindings(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
    expect(await tooSmall(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(page, 'colours')).toEqual([]);
  });

  it('fits into 320 px', async () => {
    await page.setViewportSize({ width: 320, height: 568 });
    expect(await isTooWide(page)).toBe(false);
    expect(await tooSmall(page)).toEqual([]);
  });
});

/** What can be pressed and is less than 44 px high or wide. */
function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(.option, .button, select, textarea)')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width < 44 || height < 44;
      })
      .map((element) => element.outerHTML),
  );
}

it('the page asks nothing of any other host and breaks no rule of its own security policy', async () => {
  const context = await browser.newContext();
  const complaints: string[] = [];
  context.on('console', (message) => complaints.push(message.text()));
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('request', (request) => {
    if (!/^(?:blob:)?http:\/\/127\.0\.0\.1:/.test(request.url())) complaints.push(request.url());
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  const page = await openSurvey(context, `${server.origin}/surveys/parents/`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.clock.fastForward(5000);
  await page.locator('#survey[data-view="surveyjs"]').waitFor();
  await choose(page, 'quality_overall', '4');
  await goToEnd(page);
  await shown(page, 'button', 'Отправить ответы').click();
  await shown(page, 'heading', 'Спасибо, ответы дошли').waitFor();
  expect(complaints).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});
