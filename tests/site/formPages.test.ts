import { createHash } from 'node:crypto';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFindings } from '../browser/axeFindings.ts';
import { launchChromium } from '../browser/chromium.ts';
import { isTooWide } from '../browser/isTooWide.ts';
import { siteFiles, sitePages } from './siteFiles.ts';
import { serveSurveys, type SurveyServer } from './surveyServer.ts';

/* What a respondent meets whose browser runs no script: old, saving data, or with a script that did not arrive. */

const root = inject('demoRoot');
const TERM = '2025-2026-2';

let browser: Browser;
let server: SurveyServer;

beforeAll(async () => {
  browser = await launchChromium();
  server = await serveSurveys(root, TERM);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** @param forAxe scripts may run, but ours does not arrive: axe needs one of its own. */
async function openSurvey(survey: string, forAxe = false): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: forAxe,
    bypassCSP: forAxe,
  });
  await context.route('**/*.js', (route) => route.abort());
  const page = await context.newPage();
  await page.goto(`${server.origin}/surveys/${survey}/`);
  return page;
}

const choose = (page: Page, question: string, option: string): Promise<void> =>
  page.locator(`[data-question="${question}"]`).getByText(option, { exact: true }).click();

/** Presses the button and waits for the page that answers. */
async function send(page: Page): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button').first().click();
  await answered;
  await page.waitForLoadState();
}

async function comeBackWithErrors(page: Page): Promise<void> {
  await choose(page, 'goals_clear', 'Полностью согласен');
  const words = page.locator('[name="what_to_change"]');
  await words.evaluate((field) => {
    field.removeAttribute('maxlength');
  });
  await words.fill('ы'.repeat(2001));
  await send(page);
}

async function comeToCheck(page: Page): Promise<void> {
  await choose(page, 'goals_clear', 'Скорее согласен');
  await send(page);
}

const STATES: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['a blank form', () => Promise.resolve()],
  ['a form that came back with errors', comeBackWithErrors],
  ['the page that asks to check', comeToCheck],
  [
    'the thanks',
    async (page) => {
      await comeToCheck(page);
      await send(page);
    },
  ],
];

describe.each(STATES)('%s, without a script', (_, reach) => {
  it('has nothing for axe to find, narrow and wide, light and dark', async () => {
    const page = await openSurvey('partners', true);
    await reach(page);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await axeFindings(page), `${width} px, light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(page, 'colours'), `${width} px, dark`).toEqual([]);
    }
    await page.context().close();
  });

  it('fits into 320 px and more, and has nothing to tap that is smaller than a fingertip, 44 px', async () => {
    const page = await openSurvey('partners');
    await reach(page);
    for (const width of [1280, 640, 390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await isTooWide(page), `${width} px`).toBe(false);
      const small = await page
        .locator('main :is(.option, button, select, textarea, summary, input[type="text"])')
        .evaluateAll((found) =>
          found
            .filter((element) => element.closest('.trap') === null && element.checkVisibility())
            .map((element) => ({ box: element.getBoundingClientRect(), html: element.outerHTML }))
            .filter(({ box }) => box.height < 44 || box.width < 44)
            .map(({ box, html }) => `${box.width}×${box.height} ${html}`),
        );
      expect(small, `${width} px`).toEqual([]);
    }
    await page.context().close();
  });
});

it('an option breaks no word on a narrow screen', async () => {
  const page = await openSurvey('parents');
  for (const width of [390, 358, 320]) {
    await page.setViewportSize({ width, height: 844 });
    const broken = await page.locator('.option span').evaluateAll((found) =>
      found
        .flatMap(({ firstChild: text }) =>
          [...(text?.textContent ?? '').matchAll(/\S+/g)].map(({ 0: word, index }) => {
            const range = document.createRange();
            if (text !== null) range.setStart(text, index);
            if (text !== null) range.setEnd(text, index + word.length);
            return { word, lines: range.getClientRects().length };
          }),
        )
        .filter(({ lines }) => lines !== 1)
        .map(({ word }) => word),
    );
    expect(broken, `${width} px`).toEqual([]);
  }
  await page.context().close();
});

describe('a respondent without a script', () => {
  it('fills the form, checks it, sends it, and sending it again keeps it once', async () => {
    const before = new Set((await server.stored('parents')).map(({ key }) => key));
    const page = await openSurvey('parents');
    await choose(page, 'canteen', 'Отчасти да, отчасти нет');
    await choose(page, 'clubs', 'Не сталкивались');
    await page.locator('select[name="class"]').selectOption('5А');
    await send(page);
    expect(await page.locator('h1').textContent()).toBe('Проверьте ответы');
    const given = await page.locator('.given dd').allTextContents();
    expect(given).toEqual(['Не сталкивались', 'Отчасти да, отчасти нет', '5А']);
    expect(await server.stored('parents')).toHaveLength(before.size);

    await send(page);
    expect(await page.locator('h1').textContent()).toBe('Спасибо, ответы дошли');
    const receipt = await page.locator('.receipt strong').textContent();
    await page.reload();
    expect(await page.locator('.receipt strong').textContent()).toBe(receipt);
    const added = (await server.stored('parents')).filter(({ key }) => !before.has(key));
    expect(added.map(({ cells }) => Object.fromEntries(cells))).toEqual([
      { clubs: 'none', canteen: '3', class: '5А' },
    ]);
    await page.context().close();
  });

  it('mends an answer before sending, on the page that asks to check', async () => {
    const before = new Set((await server.stored('parents')).map(({ key }) => key));
    const page = await openSurvey('parents');
    await choose(page, 'canteen', 'Полностью согласен');
    await choose(page, 'workload', 'Полностью согласен');
    await send(page);
    await page.getByText('Исправить ответы').click();
    await choose(page, 'canteen', 'Скорее согласен');
    await choose(page, 'workload', 'Без ответа');
    await page.getByRole('button', { name: 'Отправить исправленные ответы' }).click();
    await page.locator('.receipt').waitFor();
    const added = (await server.stored('parents')).filter(({ key }) => !before.has(key));
    expect(added.map(({ cells }) => Object.fromEntries(cells))).toEqual([{ canteen: '4' }]);
    await page.context().close();
  });

  it('is led to the field that is wrong and finds every answer where it was', async () => {
    const page = await openSurvey('partners');
    await comeBackWithErrors(page);
    expect(await page.title()).toMatch(/^Ответы не отправлены: /);
    expect(await page.evaluate('document.activeElement.id')).toBe('errors');
    await page.locator('#errors a').click();
    expect(await page.evaluate('document.activeElement.name')).toBe('what_to_change');
    expect(await page.locator('#e-what_to_change').textContent()).toMatch(/здесь 2\s001/);
    expect(await page.locator('[name="what_to_change"]').inputValue()).toHaveLength(2001);
    expect(await page.locator('[name="goals_clear"]:checked').getAttribute('value')).toBe('5');
    await page.context().close();
  });

  it('answers with the keyboard alone', async () => {
    const page = await openSurvey('parents');
    await page.locator('#f-quality_overall').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.locator('.given').waitFor();
    const given = await page.locator('.given').locator('dt, dd').allTextContents();
    expect(given).toEqual([
      'Качество образования в школе в целом меня устраивает',
      'Скорее не согласен',
      'Моему ребёнку хорошо в своём классе',
      'Совершенно не согласен',
    ]);
    await page.context().close();
  });

  it('takes an answer back, and is offered that only where there is one', async () => {
    const page = await openSurvey('parents');
    const none = page.locator('[data-question="canteen"]').getByText('Без ответа');
    expect(await none.isVisible()).toBe(false);
    await choose(page, 'canteen', 'Скорее согласен');
    await none.click();
    await send(page);
    expect(await page.locator('.given').count()).toBe(0);
    await page.context().close();
  });

  it('prints a blank form: every question, no button', async () => {
    const page = await openSurvey('parents');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.question:visible').count()).toBe(22);
    expect(await page.getByRole('button').count()).toBe(0);
    await page.context().close();
  });
});

describe('the page of every survey', () => {
  const site = path.join(root, 'dist/client');
  const files = siteFiles(site);
  const pages = [...sitePages(site)].filter(([address]) => /^\/surveys\/[^/]+\/i/.test(address));
  const forms = pages.filter(([, html]) => html.includes('<!--form-->'));

  it('is there, and says what happens to the answers', () => {
    expect(forms).toHaveLength(7);
    const silent = forms.filter(([, html]) => !html.includes('href="/surveys/data-passport/"'));
    expect(silent.map(([address]) => address)).toEqual([]);
  });

  it('loads at most 60 KB with all it names: styles, fonts, pictures and scripts', () => {
    const weights = forms.map(([address, html]) => {
      const named = new Set([...html.matchAll(/(?:href|src)="(\/[^"]+\.\w+)"/g)].map(([, f]) => f));
      const sizes = [...named].map((file) => gzipSync(files.get(file ?? '') ?? '').length);
      const loaded = sizes.reduce((sum, size) => sum + size, gzipSync(html).length);
      return { address, loaded };
    });
    expect(weights.filter(({ loaded }) => loaded > 60 * 1024)).toEqual([]);
  });

  it('carries its style, so that the first question needs one way to the server, and no other', () => {
    for (const [, html] of forms) {
      expect(html).not.toContain('rel="stylesheet"');
      const styles = [...html.matchAll(/<style>([^<]*)<\/style>/g)].map(([, style = '']) => style);
      const hashes = styles.map((style) => createHash('sha256').update(style).digest('base64'));
      expect(hashes).toHaveLength(1);
      expect(html).toContain(`style-src-elem 'sha256-${hashes.join()}';`);
    }
  });

  it('runs scripts from files alone, and names no host but its own', () => {
    for (const [, html] of forms) {
      const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>/g)].map(([, tag]) => tag);
      expect(inline).toEqual([' type="application/json" id="form-data"']);
      expect(html).not.toMatch(/\son\w+="|\sstyle="|https?:\/\//);
      expect(html).toContain("script-src 'self';");
    }
  });
});
