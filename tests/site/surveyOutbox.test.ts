import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { serveSurveys } from './surveyServer.ts';
import type { SurveyServer } from './surveyServer.ts';
import { block, choose, fields, goToEnd, keptOnDevice, openSurvey, shown } from './surveyVisit.ts';

let browser: Browser;
let server: SurveyServer;
let context: BrowserContext;
let parents: string;

const receipt = { receipt: 'AAAA-BBBB-CCCC-DDDD' };

/** Said by a server that wants to be left alone for two minutes. */
const busy = {
  status: 429,
  headers: { 'retry-after': '120' },
  body: { code: 'too-many', message: 'Сейчас отвечают слишком многие.' },
};

beforeAll(async () => {
  browser = await launchChromium();
  server = await serveSurveys(inject('demoRoot'), '2025-2026-2');
  parents = `${server.origin}/surveys/parents/`;
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  server.takesAnswers = true;
  server.replies.length = 0;
  server.received.length = 0;
  context = await browser.newContext({ viewport: { width: 390, height: 844 } });
});
afterEach(() => context.close());

/** Opens the survey, answers its first question and presses «Отправить ответы». */
async function send(answer: string): Promise<Page> {
  const page = await openSurvey(context, parents);
  await choose(page, 'quality_overall', answer);
  await goToEnd(page);
  await shown(page, 'button', 'Отправить ответы').click();
  return page;
}

async function storedAnswers(): Promise<readonly (string | undefined)[]> {
  return (await server.stored('parents')).map(({ cells }) => cells.get('class_friendly'));
}

describe('answers without a network', () => {
  it('wait on the device when the tab is closed, and arrive once when it is opened again', async () => {
    const before = await server.stored('parents');
    const first = await openSurvey(context, parents);
    // Once the worker is there, the page opens without a network too.
    await first.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await context.setOffline(true);
    await first.reload();
    await first.locator('.kept-line').waitFor();
    await choose(first, 'class_friendly', '3');
    await goToEnd(first);
    await shown(first, 'button', 'Отправить ответы').click();
    await shown(first, 'heading', 'Ответы ждут отправки').waitFor();
    expect(await keptOnDevice(first)).toEqual([expect.stringMatching(/^outbox:/)]);
    await first.close();

    await context.setOffline(false);
    const [second, third] = [
      await openSurvey(context, parents),
      await openSurvey(context, parents),
    ];
    await third.getByText('С этого устройства уже отвечали').waitFor();
    expect(await keptOnDevice(third)).toEqual(['receipts:parents']);
    await second.close();
    const known = new Set(before.map(({ key }) => key));
    const added = (await server.stored('parents')).filter(({ key }) => !known.has(key));
    expect(added.map(({ cells }) => Object.fromEntries(cells))).toEqual([{ class_friendly: '3' }]);
  });

  it('go by themselves when the server is back, and the receipt appears', async () => {
    server.takesAnswers = false;
    const page = await send('4');
    await shown(page, 'heading', 'Ответы ждут отправки').waitFor();
    server.takesAnswers = true;
    await page.clock.fastForward(7000);
    await shown(page, 'heading', 'Спасибо, ответы дошли').waitFor();
  });

  it('are kept back for as long as a busy server asks', async () => {
    server.replies.push(busy);
    server.replies.push({ status: 201, body: receipt });
    const page = await send('4');
    await shown(page, 'heading', 'Ответы ждут отправки').waitFor();
    await page.clock.fastForward(60_000);
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    expect(server.received.length).toBe(1);
    await page.clock.fastForward(70_000);
    await shown(page, 'heading', 'Спасибо, ответы дошли').waitFor();
    expect(server.received.map(({ id }) => id)).toEqual(Array(2).fill(server.received[0]?.id));
  });

  it('are said to wait until when, once more to whoever presses «Отправить сейчас»', async () => {
    server.replies.push(busy);
    const page = await send('4');
    await shown(page, 'heading', 'Ответы ждут отправки').waitFor();
    await page.reload();
    await shown(page, 'button', 'Отправить сейчас').click();
    const notice = await page.locator('.panel:focus').textContent();
    expect(notice).toMatch(/сервер школы попросил подождать до \d\d:\d\d/);
    expect(server.received.length).toBe(1);
  });

  it('are sent once however often the button is pressed', async () => {
    server.replies.push({ status: 201, body: receipt }, { status: 201, body: receipt });
    const page = await openSurvey(context, parents);
    await choose(page, 'quality_overall', '4');
    await goToEnd(page);
    await shown(page, 'button', 'Отправить ответы').dblclick();
    await shown(page, 'heading', 'Спасибо, ответы дошли').waitFor();
    await page.clock.fastForward(60_000);
    expect(server.received.length).toBe(1);
  });

  it('can be saved as a file for the school after three days, or at once', async () => {
    server.takesAnswers = false;
    const page = await send('2');
    await shown(page, 'heading', 'Ответы ждут отправки').waitFor();
    expect(await page.getByText('Связи нет уже').count()).toBe(0);
    await page.clock.fastForward(3 * 24 * 60 * 60_000);
    await page.getByText('Связи нет уже 3 дня').waitFor();
    const saving = page.waitForEvent('download');
    await shown(page, 'button', 'Сохранить ответы файлом').click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(/^otvety-parents-\d{4}-\d{2}-\d{2}\.json$/);
    expect(JSON.parse(readFileSync(await saved.path(), 'utf8'))).toMatchObject({
      format: 'vsoko-answers-1',
      survey: 'parents',
      sets: [{ answers: { quality_overall: '2' } }],
    });
  });

  it('are deleted only when the respondent says so twice', async () => {
    server.takesAnswers = false;
    const page = await send('2');
    // The first try has failed: until then the buttons may be drawn anew.
    await shown(page, 'button', 'Заполнить ещё одну анкету').waitFor();
    await shown(page, 'button', 'Удалить эти ответы').click();
    await page.clock.fastForward(1000);
    await shown(page, 'button', 'Удалить, не отправляя').click();
    await block(page).getByText('Качество образования').waitFor();
    expect(await keptOnDevice(page)).toEqual([]);
    expect(await fields(page)).toEqual([]);
  });
});

describe('answers that the collector does not take', () => {
  it('stay on the device with the reason, and go back into the form to be mended', async () => {
    server.replies.push({ status: 409, body: { code: 'closed', message: 'Опрос уже закрыт.' } });
    const page = await send('5');
    await page.getByText('Опрос уже закрыт.').waitFor();
    await shown(page, 'button', 'Исправить ответы').click();
    await block(page).getByText('Качество образования').waitFor();
    expect(await fields(page)).toEqual(['quality_overall=5']);
    expect(await keptOnDevice(page)).toEqual(['draft:parents']);
  });

  it('are taken after all when the browser itself had filled the field for scripts', async () => {
    const page = await openSurvey(context, parents);
    await page.locator('[name="_site"]').evaluate((field: HTMLInputElement) => {
      field.value = 'school@example.org';
    });
    await choose(page, 'class_friendly', '2');
    await goToEnd(page);
    await shown(page, 'button', 'Отправить ответы').click();
    await page.getByText('Заполнено поле, которое должно оставаться пустым').waitFor();
    await shown(page, 'button', 'Исправить ответы').click();
    await block(page).getByText('Качество образования').waitFor();
    await goToEnd(page);
    const before = (await storedAnswers()).length;
    await shown(page, 'button', 'Отправить ответы').click();
    await shown(page, 'heading', 'Спасибо, ответы дошли').waitFor();
    expect((await storedAnswers()).length).toBe(before + 1);
  });

  it('come back to the question that must be mended, with its name and what to do', async () => {
    const error = { question: 'workload', title: 'Учебная нагрузка', message: 'Нужен один ответ.' };
    server.replies.push({
      status: 422,
      body: { code: 'invalid-answers', message: 'Нужно исправить ответы.', errors: [error] },
    });
    const page = await send('5');
    await page.locator('#errors').waitFor();
    expect(await block(page).locator('h2').textContent()).toBe('Учёба и занятия');
    expect(await page.locator('#errors li').allTextContents()).toEqual([
      'Учебная нагрузка — Нужен один ответ.',
    ]);
    expect(await block(page).locator('.error').textContent()).toContain('Нужен один ответ.');
  });
});

it('answers under an id that others have are stored beside those, and the receipt appears', async () => {
  const page = await send('4');
  await shown(page, 'heading', 'Спасибо, ответы дошли').waitFor();
  const before = (await storedAnswers()).length;
  // A second tab over plain http, where nothing tells one tab of the other, has kept the same draft.
  await page.evaluate(`{
    const make = crypto.getRandomValues.bind(crypto);
    crypto.getRandomValues = (array) => (array.length === 16 ? array.fill(7) : make(array));
  }`);
  for (const answer of ['1', '2']) {
    await shown(page, 'button', 'Заполнить ещё одну анкету').click();
    await choose(page, 'quality_overall', answer);
    await goToEnd(page);
    await shown(page, 'button', 'Отправить ответы').click();
    await shown(page, 'heading', 'Спасибо, ответы дошли').waitFor();
  }
  expect((await storedAnswers()).length).toBe(before + 2);
});

it('answers given in the time of a script are sent again by themselves and taken', async () => {
  const page = await openSurvey(context, parents);
  await choose(page, 'class_friendly', '5');
  const next = shown(page, 'button', 'Далее');
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
  while (await next.isVisible()) await next.click();
  server.replies.push({
    status: 429,
    headers: { 'retry-after': '5' },
    body: { code: 'too-fast', message: 'Слишком быстро.' },
  });
  const before = (await storedAnswers()).length;
  await shown(page, 'button', 'Отправить ответы').click();
  await shown(page, 'heading', 'Ответы ждут отправки').waitFor();
  await page.clock.runFor(6000);
  await shown(page, 'heading', 'Спасибо, ответы дошли').waitFor();
  expect((await storedAnswers()).length).toBe(before + 1);
});
