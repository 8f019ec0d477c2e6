import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { serveSurveys } from './surveyServer.ts';
import type { SurveyServer } from './surveyServer.ts';
import { block, choose, fields, goToEnd, keptOnDevice, openSurvey, shown } from './surveyVisit.ts';

let browser: Browser;
let server: SurveyServer;
let context: BrowserContext;
let kiosk: string;

beforeAll(async () => {
  browser = await launchChromium();
  server = await serveSurveys(inject('demoRoot'), '2025-2026-2');
  kiosk = `${server.origin}/surveys/parents/#kiosk`;
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  server.takesAnswers = true;
  context = await browser.newContext({ viewport: { width: 800, height: 1100 } });
});
afterEach(() => context.close());

describe('a kiosk', () => {
  it('is empty again for the next person soon after the receipt, and keeps nothing', async () => {
    const page = await openSurvey(context, kiosk);
    await choose(page, 'quality_overall', '4');
    await goToEnd(page);
    await shown(page, 'button', 'Отправить ответы').click();
    await shown(page, 'heading', 'Спасибо, ответы дошли').waitFor();
    expect(await keptOnDevice(page)).toEqual([]);
    await page.clock.fastForward(20_000);
    await block(page).getByText('Качество образования').waitFor();
    expect(await fields(page)).toEqual([]);
    expect(await page.getByText('С этого устройства уже отвечали').count()).toBe(0);
  });

  it('empties itself when somebody has walked away, after a warning that any touch ends', async () => {
    const page = await openSurvey(context, kiosk);
    await choose(page, 'quality_overall', '4');
    await shown(page, 'button', 'Далее').click();
    await page.clock.fastForward(121_000);
    await page.getByText('Через полминуты анкета очистится').waitFor();
    await page.keyboard.press('Shift');
    expect(await page.getByText('Через полминуты анкета очистится').count()).toBe(0);
    await page.clock.fastForward(121_000);
    await page.clock.fastForward(31_000);
    await shown(page, 'heading', 'Класс и учителя').waitFor();
    expect(await fields(page)).toEqual([]);
    expect(await keptOnDevice(page)).toEqual([]);
  });

  it('counts what was not taken, and gives it out as a file, also when its author has left', async () => {
    const error = { question: 'workload', title: 'Учебная нагрузка', message: 'Нужен один ответ.' };
    const page = await openSurvey(context, kiosk);
    for (const [code, errors, rest] of [
      ['closed', undefined, 30_000],
      ['invalid-answers', [error], 121_000],
    ] as const) {
      server.replies.push({ status: 422, body: { code, message: 'Не принято.', errors } });
      await choose(page, 'quality_overall', '2');
      await goToEnd(page);
      await shown(page, 'button', 'Отправить ответы').click();
      await page.locator('.panel [role="alert"], #errors').first().waitFor();
      await page.clock.fastForward(rest);
      await page.clock.fastForward(31_000);
      await block(page).getByText('Качество образования').waitFor();
      expect(await fields(page)).toEqual([]);
    }
    await page.getByText('Не приняты: 2.').waitFor();
    expect(await page.getByText('Ждут отправки').count()).toBe(0);
    const saving = page.waitForEvent('download');
    await shown(page, 'button', 'Сохранить файлом').click();
    const saved = readFileSync(await (await saving).path(), 'utf8');
    expect(saved.match(/"quality_overall": "2"/g)).toHaveLength(2);
  });

  it('keeps what cannot be sent yet, without showing it to the next person', async () => {
    server.takesAnswers = false;
    const page = await openSurvey(context, kiosk);
    await choose(page, 'quality_overall', '1');
    await goToEnd(page);
    await shown(page, 'button', 'Отправить ответы').click();
    await shown(page, 'heading', 'Ответы ждут отправки').waitFor();
    await page.clock.fastForward(20_000);
    await page.getByText('Ждут отправки: 1').waitFor();
    expect(await fields(page)).toEqual([]);
    expect(await shown(page, 'button', 'Удалить эти ответы').count()).toBe(0);
    server.takesAnswers = true;
    await page.clock.fastForward(16 * 60_000);
    await page.getByText('Ждут отправки').waitFor({ state: 'detached' });
    expect(await keptOnDevice(page)).toEqual([]);
  });
});
