import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { everyField } from './surveyForm.ts';
import { serveSurveys } from './surveyServer.ts';
import type { SurveyServer } from './surveyServer.ts';
import { block, choose, fields, goToEnd, openSurvey, pageOf, shown } from './surveyVisit.ts';

const root = inject('demoRoot');
let browser: Browser;
let server: SurveyServer;
let context: BrowserContext;
let every: string;

beforeAll(async () => {
  browser = await launchChromium();
  server = await serveSurveys(root, '2025-2026-2');
  every = `${server.origin}/surveys/every/`;
  server.pages.set('/surveys/every/', pageOf(root, everyField));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  server.replies.length = 0;
  server.received.length = 0;
  context = await browser.newContext({ viewport: { width: 390, height: 844 } });
});
afterEach(() => context.close());

/** Waits until SurveyJS has taken the place of the fields. */
async function takenOver(page: Page): Promise<void> {
  await page.locator('#survey[data-view="surveyjs"]').waitFor();
}

/** What the questions on the screen are made of, and where they stand. */
function look(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('section.block:not([hidden]) .question *')]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const { color, backgroundColor, font, border } = getComputedStyle(element);
        const place = [x, y + scrollY, width, height].map((length) => Math.round(length));
        return [
          element.localName,
          element.className,
          ...place,
          color,
          backgroundColor,
          font,
          border,
        ].join(' ');
      }),
  );
}

describe('SurveyJS', () => {
  it('takes over what was typed and looks the same to a pixel', async () => {
    const page = await openSurvey(context, every);
    await choose(page, 'sen', 'yes');
    await page.getByLabel(/Чего не хватает/).fill('  два  пробела,\nи строка ');
    await choose(page, 'clubs & groups', 'robots');
    await page.locator('h2:visible').focus();
    const before = { look: await look(page), fields: await fields(page) };
    await page.clock.fastForward(5000);
    await takenOver(page);
    expect(await fields(page)).toEqual(before.fields);
    expect(await look(page)).toEqual(before.look);
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
  });

  it('that comes when the answers have arrived brings nothing of the form back', async () => {
    let comes = (): void => undefined;
    const late = new Promise<void>((resolve) => {
      comes = resolve;
    });
    await context.route('**/surveyJsView.*', async (route) => {
      await late;
      await route.continue();
    });
    const page = await openSurvey(context, `${server.origin}/surveys/parents/`);
    await choose(page, 'quality_overall', '5');
    await goToEnd(page);
    await shown(page, 'button', 'Отправить ответы').click();
    await shown(page, 'heading', 'Спасибо, ответы дошли').waitFor();
    comes();
    await page.clock.runFor(5000);
    await page.locator('#survey[data-view="surveyjs"]').waitFor({ state: 'attached' });
    expect(await page.locator('.dates').isVisible()).toBe(false);
    await shown(page, 'button', 'Заполнить ещё одну анкету').click();
    expect(await page.locator('.dates').isVisible()).toBe(true);
  });

  it('asks, complains and sends as the fields did', async () => {
    const page = await openSurvey(context, every);
    await choose(page, 'clubs & groups', 'chess');
    await page.locator('h2:visible').focus();
    await page.clock.fastForward(5000);
    await takenOver(page);

    await shown(page, 'button', 'Далее').click();
    expect(await page.locator('#errors li').allTextContents()).toEqual([
      'Нужна ли помощь специалиста? — Нужно выбрать один из ответов.',
    ]);
    const sen = block(page).getByRole('group', { name: /Нужна ли помощь/ });
    expect(await sen.locator('.error').textContent()).toContain('Нужно выбрать один из ответов.');
    await page.locator('#errors a').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-sen');
    await choose(page, 'sen', 'yes');
    await page.getByLabel(/Чего не хватает/).pressSequentially(' два  пробела');
    await choose(page, 'clubs & groups', 'choir');
    await shown(page, 'button', 'Далее').click();
    await choose(page, 'rooms.gym', 'hard');
    await page.getByLabel(/Класс/).selectOption('1Б');
    await page.getByLabel(/Кружок, которого нет/).pressSequentially('Астрономия ');
    await shown(page, 'button', 'Назад').click();
    expect(await fields(page)).toEqual([
      'sen=yes',
      'help= два  пробела',
      'clubs & groups=chess',
      'clubs & groups=choir',
    ]);
    await goToEnd(page);
    server.replies.push({ status: 201, body: { receipt: 'AAAA-BBBB-CCCC-DDDD' } });
    await shown(page, 'button', 'Отправить ответы').click();
    await shown(page, 'heading', 'Спасибо, ответы дошли').waitFor();
    expect(server.received[0]?.answers).toEqual({
      sen: 'yes',
      help: ' два  пробела',
      'clubs & groups': ['chess', 'choir'],
      'rooms.gym': 'hard',
      class: '1Б',
      name: 'Астрономия ',
    });
  });

  it('lets an answer be taken back, and keeps what it was given', async () => {
    const page = await openSurvey(context, every);
    await page.clock.fastForward(5000);
    await takenOver(page);
    await choose(page, 'sen', 'yes');
    await choose(page, 'clubs & groups', 'chess');
    await shown(page, 'button', 'Далее').click();
    await choose(page, 'rooms.gym', '5');
    await block(page).getByText('Без ответа').first().click();
    expect(await fields(page)).toEqual([]);
    await page.clock.fastForward(1000);
    await page.reload();
    await page.locator('.kept-line').waitFor();
    await shown(page, 'button', 'Назад').click();
    expect(await fields(page)).toEqual(['sen=yes', 'clubs & groups=chess']);
  });

  it('waits while a field has the focus', async () => {
    // It may come while the field is being filled in.
    const loaded = context.waitForEvent('response', (response) => /surveyJs/.test(response.url()));
    const page = await openSurvey(context, every);
    await choose(page, 'sen', 'yes');
    await page.getByLabel(/Чего не хватает/).pressSequentially('ещё пишу');
    await page.clock.fastForward(5000);
    await loaded;
    await page.waitForTimeout(1500);
    expect(await page.locator('#survey[data-view]').count()).toBe(0);
    await page.locator('h2:visible').focus();
    await takenOver(page);
    expect(await fields(page)).toEqual(['sen=yes', 'help=ещё пишу']);
  });

  it('is not asked for by a device that saves data', async () => {
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', {
        value: { effectiveType: '4g', saveData: true },
      });
    });
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    const page = await openSurvey(context, every);
    await page.clock.fastForward(60_000);
    await page.waitForTimeout(1000);
    expect(asked.filter((url) => /surveyJs/.test(url))).toEqual([]);
  });

  it('that does not come leaves the fields as they are', async () => {
    await context.route(/surveyJs/, (route) => route.abort());
    // It may be asked for while the first answers are given.
    const failed = context.waitForEvent('requestfailed');
    const page = await openSurvey(context, every);
    await choose(page, 'sen', 'no');
    await choose(page, 'clubs & groups', 'choir');
    await page.clock.fastForward(5000);
    await failed;
    await shown(page, 'button', 'Далее').click();
    await page.getByLabel(/Класс/).selectOption('1А');
    await goToEnd(page);
    server.replies.push({ status: 201, body: { receipt: 'AAAA-BBBB-CCCC-DDDD' } });
    await shown(page, 'button', 'Отправить ответы').click();
    await shown(page, 'heading', 'Спасибо, ответы дошли').waitFor();
    expect(await page.locator('#survey').getAttribute('data-view')).toBeNull();
  });
});
