import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { everyField } from './surveyForm.ts';
import { serveSurveys } from './surveyServer.ts';
import type { SurveyServer } from './surveyServer.ts';
import { choose, fields, goToEnd, openSurvey, pageOf, shown } from './surveyVisit.ts';

const root = inject('demoRoot');
let browser: Browser;
let server: SurveyServer;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchChromium();
  server = await serveSurveys(root, '2025-2026-2');
  server.pages.set('/surveys/coded/', pageOf(root, { ...everyField, survey: 'coded' }, 'code'));
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

describe('a survey that is not open', () => {
  it('says so before the first question', async () => {
    const page = pageOf(root, everyField).replace(
      'id="survey"',
      'id="survey" data-opens="2020-03-01" data-closes="2020-03-20"',
    );
    server.pages.set('/surveys/over/', page);
    const over = await openSurvey(context, `${server.origin}/surveys/over/`);
    await over.getByText('Опрос закончился 20 марта 2020 года').waitFor();
  });
});

describe('a one-time code', () => {
  it('comes from the QR code into its field, and out of the address', async () => {
    const page = await openSurvey(context, `${server.origin}/surveys/coded/#code=KXMTA47PHE`);
    expect(await page.getByLabel('Код с листка').inputValue()).toBe('KXMTA47PHE');
    expect(page.url()).toBe(`${server.origin}/surveys/coded/`);
  });

  it('of another slip begins another answer set, and the first slip brings its own back', async () => {
    const page = await openSurvey(context, `${server.origin}/surveys/coded/#code=KXMTA47PHE`);
    await choose(page, 'sen', 'no');
    await page.clock.fastForward(1000);
    await page.getByText('Ответы сохраняются на этом устройстве').waitFor();
    await page.evaluate(() => {
      location.hash = '#code=AAAAAAAAAA';
    });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value === 'AAAAAAAAAA'),
    );
    expect(await fields(page)).toEqual([]);
    await choose(page, 'sen', 'yes');
    await page.clock.fastForward(1000);
    await page.getByText('Ответы сохраняются на этом устройстве').waitFor();
    await page.close();

    const again = await openSurvey(context, `${server.origin}/surveys/coded/#code=KXMTA47PHE`);
    await again.getByText('Опрос продолжается').waitFor();
    expect(await fields(again)).toEqual(['sen=no']);
  });

  it('that is spent is told beside its field, with all answers still there', async () => {
    const page = await openSurvey(context, `${server.origin}/surveys/coded/#code=KXMTA47PHE`);
    await choose(page, 'sen', 'no');
    await choose(page, 'clubs & groups', 'choir');
    await shown(page, 'button', 'Далее').click();
    await page.getByLabel(/Класс/).selectOption('1А');
    await goToEnd(page);
    server.replies.push({
      status: 409,
      body: { code: 'code-spent', message: 'Этот код уже использован.' },
    });
    await shown(page, 'button', 'Отправить ответы').click();
    await page.locator('#errors').waitFor();
    const code = page.getByLabel('Код с листка');
    expect(await code.getAttribute('aria-invalid')).toBe('true');
    expect(await fields(page)).toEqual(['sen=no', 'clubs & groups=choir']);
    await page.locator('#errors').getByRole('link').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-_code');
    const first = server.received.pop();

    await code.fill('KXMTA-47PHF');
    await goToEnd(page);
    server.replies.push({ status: 201, body: { receipt: 'AAAA-BBBB-CCCC-DDDD' } });
    await shown(page, 'button', 'Отправить ответы').click();
    await shown(page, 'heading', 'Спасибо, ответы дошли').waitFor();
    const second = server.received.pop();
    expect(second?.code).toBe('KXMTA-47PHF');
    expect({ ...second, code: '', seconds: 0 }).toEqual({ ...first, code: '', seconds: 0 });
  });
});
