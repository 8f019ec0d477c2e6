import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { Form } from '../../src/form/form.ts';
import { renderForm } from '../../src/form/renderForm.ts';

/** Milliseconds within which a person cannot have answered. */
export const humanTime = 10_000;

/**
 * Opens a survey's page with a clock that the test may put forward, and waits until its script has begun.
 * @param address with the origin: `http://127.0.0.1:1234/surveys/parents/`.
 */
export async function openSurvey(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(address);
  await page.locator('.kept-line').waitFor();
  return page;
}

/** A part of the page by its role and words, if it is on the screen. */
export function shown(
  page: Page,
  role: 'button' | 'heading' | 'radio' | 'link',
  name: string | RegExp,
): Locator {
  return page.getByRole(role, { name });
}

/** The screen with questions that is shown. */
export function block(page: Page): Locator {
  return page.locator('section.block:visible');
}

/** Chooses an option of a question by its value. */
export async function choose(page: Page, question: string, value: string): Promise<void> {
  await page.locator(`[name="${question}"][value="${value}"]:visible`).check();
}

/** Goes on by «Далее» until «Отправить ответы» is there, and lets the time of a person pass. */
export async function goToEnd(page: Page): Promise<void> {
  const next = shown(page, 'button', 'Далее');
  while (await next.isVisible()) await next.click();
  await page.clock.fastForward(humanTime);
}

/** Names and values that are chosen or typed on the screen. */
export function fields(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLInputElement>(
        'section.block:not([hidden]) :is(input:checked, textarea, select, input[type="text"])',
      ),
    ]
      .filter(({ value }) => value !== '')
      .map(({ name, value }) => `${name}=${value}`),
  );
}

/** The built page of a survey with another form in it, as the build would write it. */
export function pageOf(root: string, form: Form, access: 'open' | 'code' = 'open'): string {
  const built = readFileSync(path.join(root, 'dist/client/surveys/parents/index.html'), 'utf8');
  const shownForm = renderForm(form, { action: `/api/responses/${form.survey}`, access });
  const data = JSON.stringify(form).replaceAll('<', '\\u003c');
  return built
    .replace(/<!--form-->[^]*<!--\/form-->/, () => `<!--form-->${shownForm}<!--/form-->`)
    .replace(/(id="form-data"[^>]*>)[^<]*/, (_, tag: string) => tag + data);
}

/** Keys under which anything of the surveys lies on the device. */
export function keptOnDevice(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('vsoko', 1);
      opening.onsuccess = () => {
        resolve(opening.result);
      };
    });
    const asked = database.transaction('kept').objectStore('kept').getAllKeys();
    const keys = await new Promise<readonly string[]>((resolve) => {
      asked.onsuccess = () => {
        resolve(asked.result.map(String));
      };
    });
    database.close();
    return [...keys, ...Object.keys(localStorage)];
  });
}
