import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { serveSurveys } from './surveyServer.ts';
import type { SurveyServer } from './surveyServer.ts';
import { choose, fields, goToEnd, openSurvey, shown } from './surveyVisit.ts';

let browser: Browser;
let server: SurveyServer;
let context: BrowserContext;
let parents: string;

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
  context = await browser.newContext({ viewport: { width: 390, height: 844 } });
});
afterEach(() => context.close());

describe('a device that is not as it should be', () => {
  it('without IndexedDB keeps the answers in localStorage', async () => {
    await context.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('no', 'UnknownError');
      };
    });
    const page = await openSurvey(context, parents);
    await choose(page, 'quality_overall', '5');
    await page.clock.fastForward(1000);
    await page.getByText('Ответы сохраняются на этом устройстве').waitFor();
    await page.reload();
    await shown(page, 'button', 'Далее').waitFor();
    expect(await fields(page)).toEqual(['quality_overall=5']);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['vsoko:draft:parents']);
  });

  it('that loses its connection to IndexedDB while somebody types opens it anew', async () => {
    await context.addInitScript(`
      const { transaction } = IDBDatabase.prototype;
      const dead = new WeakSet();
      IDBDatabase.prototype.transaction = function (...args) {
        if (dead.has(this)) throw new DOMException('closing', 'InvalidStateError');
        dead.add(this);
        return transaction.apply(this, args);
      };
    `);
    const page = await openSurvey(context, parents);
    await choose(page, 'quality_overall', '5');
    await page.clock.fastForward(1000);
    await page.getByText('Ответы сохраняются на этом устройстве').waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  it('that does not let anything be removed says so, when answers are wiped and when they are sent', async () => {
    await context.addInitScript(() => {
      IDBObjectStore.prototype.delete = () => {
        throw new DOMException('no', 'UnknownError');
      };
    });
    const page = await openSurvey(context, parents);
    await choose(page, 'quality_overall', '5');
    await page.clock.fastForward(1000);
    await page.getByText('Ответы сохраняются на этом устройстве').waitFor();
    await shown(page, 'button', 'Стереть с этого устройства').click();
    await page.clock.fastForward(1000);
    await shown(page, 'button', 'Стереть все ответы').click();
    await page.getByText('Стереть ответы с этого устройства не получилось').waitFor();
    await choose(page, 'quality_overall', '4');
    await goToEnd(page);
    await shown(page, 'button', 'Отправить ответы').click();
    await shown(page, 'heading', 'Спасибо, ответы дошли').waitFor();
    await page.getByText('Стереть ответы с этого устройства не получилось').waitFor();
  });

  it('that keeps nothing at all says so, and sends all the same', async () => {
    await context.addInitScript(() => {
      const refuse = (): never => {
        throw new DOMException('no', 'SecurityError');
      };
      indexedDB.open = refuse;
      Storage.prototype.setItem = refuse;
      Storage.prototype.getItem = refuse;
      // Chrome refuses locks as well where its user lets no site keep anything.
      LockManager.prototype.request = () =>
        Promise.reject(new DOMException('The request was denied.', 'SecurityError'));
    });
    const page = await openSurvey(context, parents);
    await choose(page, 'quality_overall', '5');
    await page.clock.fastForward(1000);
    await page.getByText('если закрыть страницу, они пропадут').waitFor();
    await goToEnd(page);
    server.takesAnswers = false;
    await shown(page, 'button', 'Отправить ответы').click();
    await page.getByText('пока ответы не дойдут, страницу нельзя закрывать').waitFor();
    // The next person at this device reads the same above the form.
    await shown(page, 'button', 'Заполнить ещё одну анкету').click();
    await page.getByText('пока ответы не дойдут, страницу нельзя закрывать').waitFor();
    await shown(page, 'button', 'Отправить сейчас').click();
    await page.getByText('пока ответы не дойдут, страницу нельзя закрывать').waitFor();
    await choose(page, 'quality_overall', '4');
    await goToEnd(page);
    server.takesAnswers = true;
    await shown(page, 'button', 'Отправить ответы').click();
    await shown(page, 'heading', 'Спасибо, ответы дошли').waitFor();
    await page.getByText('от ответов ничего не осталось').waitFor();
  });

  it('whose other tab sleeps in the middle of sending sends all the same', async () => {
    const asleep = await context.newPage();
    await asleep.goto(`${server.origin}/surveys/`);
    await asleep.evaluate(() => {
      void navigator.locks.request('vsoko-outbox', () => new Promise(() => undefined));
    });
    const page = await openSurvey(context, parents);
    await choose(page, 'quality_overall', '5');
    await goToEnd(page);
    await shown(page, 'button', 'Отправить ответы').click();
    await shown(page, 'heading', 'Отправляем ответы').waitFor();
    await page.clock.fastForward(15_000);
    await shown(page, 'heading', 'Спасибо, ответы дошли').waitFor();
  });
});
