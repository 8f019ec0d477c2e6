import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { everyField } from './surveyForm.ts';
import { serveSurveys } from './surveyServer.ts';
import type { SurveyServer } from './surveyServer.ts';
import {
  block,
  choose,
  fields,
  goToEnd,
  keptOnDevice,
  openSurvey,
  pageOf,
  shown,
} from './surveyVisit.ts';

const root = inject('demoRoot');
let browser: Browser;
let server: SurveyServer;
let context: BrowserContext;
let parents: string;

beforeAll(async () => {
  browser = await launchChromium();
  server = await serveSurveys(root, '2025-2026-2');
  parents = `${server.origin}/surveys/parents/`;
  server.pages.set('/surveys/every/', pageOf(root, everyField));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  server.replies.length = 0;
  context = await browser.newContext({ viewport: { width: 390, height: 844 } });
});
afterEach(() => context.close());

describe('filling a survey', () => {
  it('goes screen by screen to a receipt, and the collector has on its disk what was chosen', async () => {
    const page = await openSurvey(context, parents);
    expect(await page.locator('#progress').textContent()).toBe('22 вопроса, около 6 минут');
    await choose(page, 'quality_overall', '4');
    await shown(page, 'button', 'Далее').click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Учёба и занятия');
    await choose(page, 'workload', '2');
    await goToEnd(page);
    const before = await server.stored('parents');
    await shown(page, 'button', 'Отправить ответы').click();
    await shown(page, 'heading', 'Спасибо, ответы дошли').waitFor();
    expect(await page.locator('.receipt strong').textContent()).toMatch(/^(\w{4}-){3}\w{4}$/);
    const known = new Set(before.map(({ key }) => key));
    const added = (await server.stored('parents')).filter(({ key }) => !known.has(key));
    expect(added.map(({ cells }) => Object.fromEntries(cells))).toEqual([
      { quality_overall: '4', workload: '2' },
    ]);
  });

  it('sends nothing where nothing is answered, and says so above the form', async () => {
    const page = await openSurvey(context, parents);
    await goToEnd(page);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.method()));
    await shown(page, 'button', 'Отправить ответы').click();
    const summary = page.locator('#errors');
    await summary.waitFor();
    expect(await summary.textContent()).toContain('Ни на один вопрос нет ответа');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('errors');
    expect(await block(page).count()).toBe(1);
    expect(sent).not.toContain('POST');
    await choose(page, 'has_sen_child', 'no');
    await shown(page, 'button', 'Отправить ответы').click();
    await shown(page, 'heading', 'Спасибо, ответы дошли').waitFor();
  });

  it('says what is missing beside the field and above the form, and goes on once it is mended', async () => {
    const page = await openSurvey(context, `${server.origin}/surveys/every/`);
    await shown(page, 'button', 'Далее').click();
    const summary = page.locator('#errors');
    expect(await summary.locator('li').allTextContents()).toEqual([
      'Нужна ли помощь специалиста? — Нужно выбрать один из ответов.',
      'Какие кружки? — Нужно отметить хотя бы один ответ.',
    ]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('errors');
    await summary.getByRole('link').last().click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('chess');
    const clubs = block(page).getByRole('group', { name: /Какие кружки/ });
    expect(await clubs.getAttribute('aria-describedby')).toBe('h-clubs~&~groups e-clubs~&~groups');
    expect(await clubs.locator('.error').textContent()).toContain('Нужно отметить');

    await choose(page, 'clubs & groups', 'robots');
    await choose(page, 'sen', 'no');
    await shown(page, 'button', 'Далее').click();
    expect(await block(page).locator('h2').textContent()).toBe('Второй экран');
    expect(await page.locator('.error, #errors').count()).toBe(0);
  });

  it('asks a question only when its condition holds, and sends only what was asked', async () => {
    const page = await openSurvey(context, `${server.origin}/surveys/every/`);
    const help = page.getByLabel(/Чего не хватает/);
    expect(await help.isVisible()).toBe(false);
    await choose(page, 'sen', 'yes');
    await help.fill('  логопеда,\nпсихолога  ');
    await choose(page, 'clubs & groups', 'chess');
    await choose(page, 'clubs & groups', 'choir');
    await shown(page, 'button', 'Далее').click();
    await page.getByLabel(/Класс/).selectOption('1Б');
    await shown(page, 'button', 'Назад').click();
    await choose(page, 'sen', 'no');
    expect(await help.isVisible()).toBe(false);
    await goToEnd(page);
    server.replies.push({ status: 201, body: { receipt: 'AAAA-BBBB-CCCC-DDDD' } });
    await shown(page, 'button', 'Отправить ответы').click();
    await shown(page, 'heading', 'Спасибо, ответы дошли').waitFor();
    expect(server.received.pop()?.answers).toEqual({
      sen: 'no',
      'clubs & groups': ['chess', 'choir'],
      class: '1Б',
    });
  });

  it('comes back to the same screen with every answer after the tab was closed', async () => {
    const page = await openSurvey(context, `${server.origin}/surveys/every/`);
    await choose(page, 'sen', 'yes');
    await choose(page, 'clubs & groups', 'robots');
    await shown(page, 'button', 'Далее').click();
    await page.getByLabel(/Кружок, которого нет/).pressSequentially('Астрономия');
    // The last letters are younger than any pause in the typing.
    await page.close({ runBeforeUnload: true });

    const again = await openSurvey(context, `${server.origin}/surveys/every/`);
    await again.getByText('Опрос продолжается с того места').waitFor();
    expect(await block(again).locator('h2').textContent()).toBe('Второй экран');
    expect(await fields(again)).toEqual(['name=Астрономия']);
    await shown(again, 'button', 'Назад').click();
    expect(await fields(again)).toEqual(['sen=yes', 'clubs & groups=robots']);
  });

  it('goes back by a screen with the button of the browser, and not away from the survey', async () => {
    const page = await openSurvey(context, parents);
    await choose(page, 'quality_overall', '5');
    await shown(page, 'button', 'Далее').click();
    await page.goBack();
    expect(await block(page).locator('h2').textContent()).toBe('Класс и учителя');
    expect(await fields(page)).toEqual(['quality_overall=5']);
    await page.goForward();
    expect(await block(page).locator('h2').textContent()).toBe('Учёба и занятия');
  });

  it('leaves nothing on the device once the respondent wipes it, and asks before', async () => {
    const page = await openSurvey(context, parents);
    await choose(page, 'quality_overall', '5');
    await page.clock.fastForward(1000);
    await page.getByText('Ответы сохраняются на этом устройстве').waitFor();
    expect(await keptOnDevice(page)).toEqual(['draft:parents']);
    await shown(page, 'button', 'Стереть с этого устройства').click();
    expect(await fields(page)).toEqual(['quality_overall=5']);
    await page.clock.fastForward(1000);
    await shown(page, 'button', 'Стереть все ответы').click();
    await page.getByText('Ответы стёрты с этого устройства').waitFor();
    expect(await fields(page)).toEqual([]);
    expect(await keptOnDevice(page)).toEqual([]);
  });

  it('goes on in the tab opened last, and can be taken back', async () => {
    const first = await openSurvey(context, parents);
    await choose(first, 'quality_overall', '5');
    await first.clock.fastForward(1000);
    await first.getByText('Ответы сохраняются на этом устройстве').waitFor();
    const second = await openSurvey(context, parents);
    expect(await fields(second)).toEqual(['quality_overall=5']);
    await shown(first, 'heading', 'Опрос открыт в другой вкладке').waitFor();
    await choose(second, 'class_friendly', '1');
    await second.clock.fastForward(1000);
    await second.getByText('Ответы сохраняются на этом устройстве').waitFor();
    await shown(first, 'button', 'Продолжить здесь').click();
    await shown(second, 'heading', 'Опрос открыт в другой вкладке').waitFor();
    await shown(first, 'button', 'Далее').waitFor();
    expect(await fields(first)).toEqual(['quality_overall=5', 'class_friendly=1']);
  });

  it('begun in another tab after this one was finished is gone on with here, not written over', async () => {
    const first = await openSurvey(context, parents);
    await choose(first, 'quality_overall', '5');
    await goToEnd(first);
    await shown(first, 'button', 'Отправить ответы').click();
    await shown(first, 'heading', 'Спасибо, ответы дошли').waitFor();
    const second = await openSurvey(context, parents);
    await choose(second, 'class_friendly', '1');
    await second.clock.fastForward(1000);
    await second.getByText('Ответы сохраняются на этом устройстве').waitFor();
    await shown(first, 'button', 'Заполнить ещё одну анкету').click();
    await shown(second, 'heading', 'Опрос открыт в другой вкладке').waitFor();
    await shown(first, 'button', 'Далее').waitFor();
    expect(await fields(first)).toEqual(['class_friendly=1']);
  });

  it('can be done with the keyboard alone', async () => {
    const page = await openSurvey(context, `${server.origin}/surveys/every/`);
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const focusOn = async (words: string): Promise<void> => {
      for (let presses = 0; presses < 20; presses += 1) {
        const focused = await page.evaluate(
          () =>
            document.activeElement?.closest('label')?.textContent ??
            document.activeElement?.textContent,
        );
        if (focused?.trim() === words) return;
        await press('Tab');
      }
      throw new Error(`the keyboard does not reach «${words}»`);
    };
    await focusOn('Ответ yes');
    await press('ArrowDown');
    await focusOn('Ответ robots');
    await press('Space');
    await focusOn('Далее');
    await press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Второй экран');
    await press('Tab', 'Space', 'Tab', 'ArrowDown');
    await page.clock.fastForward(10_000);
    await focusOn('Отправить ответы');
    server.replies.push({ status: 201, body: { receipt: 'AAAA-BBBB-CCCC-DDDD' } });
    await press('Enter');
    await shown(page, 'heading', 'Спасибо, ответы дошли').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('thanks');
    expect(server.received.pop()?.answers).toEqual({
      sen: 'no',
      'clubs & groups': ['robots'],
      'rooms.gym': '1',
      class: '1А',
    });
  });
});
