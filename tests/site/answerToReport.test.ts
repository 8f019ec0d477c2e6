import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { exchangeBytes } from '../servers/exchangeBytes.ts';
import { makeSchoolPath, removeSchool } from '../school/copySchool.ts';
import { runCommand } from '../school/runCommand.ts';
import { runPublishedServer } from './publishedServer.ts';
import type { PublishedServer } from './publishedServer.ts';
import { choose, goToEnd, openSurvey, shown } from './surveyVisit.ts';

const root = makeSchoolPath();
let browser: Browser;
let server: PublishedServer;

beforeAll(async () => {
  // The built school as it is: the rebuild then has to do with the new answer only.
  cpSync(inject('demoRoot'), root, { recursive: true });
  browser = await launchChromium();
  server = await runPublishedServer(root);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  removeSchool(root);
});

interface Report {
  readonly indicators: readonly { readonly key: string; readonly n: number }[];
}

/** Answers behind the parents' mark of the school as a whole, in the published report. */
function answersInReport(): number | undefined {
  const file = 'dist/client/reports/2025-2026-2/objects/parent-satisfaction.json';
  // The JSON border: the program's own report.
  const report = JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Report;
  return report.indicators.find(({ key }) => key === 'overall')?.n;
}

describe('the published server', () => {
  it('takes an answer from a browser, and one command brings it into the report', async () => {
    const before = answersInReport() ?? 0;
    expect(before).toBeGreaterThan(100);
    const page = await openSurvey(
      await browser.newContext({ viewport: { width: 390, height: 844 } }),
      `${server.origin}/surveys/parents/`,
    );
    await choose(page, 'quality_overall', '5');
    await goToEnd(page);
    await shown(page, 'button', 'Отправить ответы').click();
    await shown(page, 'heading', 'Спасибо, ответы дошли').waitFor();
    const built = runCommand('export', root, ['--build']);
    expect(built.status, built.output).toBe(0);
    expect(answersInReport()).toBe(before + 1);
  });

  it('takes a form from a browser without scripts, after it was shown once more', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.origin}/surveys/parents/`);
    await page.locator('[name="quality_overall"][value="3"]').check();
    await page.getByRole('button', { name: /Проверить|Далее|Отправить/ }).click();
    await page.getByRole('heading', { name: 'Проверьте ответы' }).waitFor();
    await page.getByRole('button', { name: 'Отправить' }).click();
    await page.getByRole('heading', { name: /Спасибо/ }).waitFor();
    await context.close();
  });

  it('says of other addresses that no page is there, and gives no file beside the published ones', async () => {
    for (const address of [
      '/nothing/',
      '/reports/2099-1/',
      '/api/other',
      '/..%2f..%2fetc/passwd',
    ]) {
      const answer = await fetch(server.origin + address);
      const page = await answer.text();
      expect(answer.status, address).toBe(404);
      expect(page, address).toContain('Такой страницы нет');
      expect(page, address).not.toMatch(/\bat .+:\d+:\d+|root:/);
    }
  });

  it('refuses answers that lead to no survey in Russian, with a code for programs', async () => {
    for (const name of ['', 'p%ZZ', '%C3%28', 'nothing', 'parents/x', 'p'.repeat(5000)]) {
      const lines = `host: x\r\nconnection: close\r\ncontent-length: 2`;
      const request = `POST /api/responses/${name} HTTP/1.1\r\n${lines}`;
      const reply = await exchangeBytes(server.origin, `${request}\r\n\r\n{}`);
      expect(reply.status, name).toBe(404);
      expect(reply.body, name).toContain('"code":"unknown-survey","message":"Такого опроса');
      const page = await exchangeBytes(server.origin, `${request}\r\naccept: text/html\r\n\r\n{}`);
      expect(page.status, name).toBe(404);
      expect(page.body, name).toContain('Такого опроса в школе нет');
    }
    const cut = 'POST /api/responses/parents HTTP/1.1\r\n\r';
    const unread = await exchangeBytes(server.origin, cut, true);
    expect([unread.status, unread.body]).toEqual([400, expect.stringContaining('"not-readable"')]);
  });
});
