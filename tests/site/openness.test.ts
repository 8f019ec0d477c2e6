import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { siteDemand } from '../../src/catalogue/site/siteDemands.ts';
import { folderSite } from '../../src/cli/openness/folderSite.ts';
import { lookAt } from '../../src/cli/openness/lookAt.ts';
import { checkSite } from '../../src/openness/checkSite.ts';

const site = path.join(inject('demoRoot'), 'dist/client');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'vsoko-site-'));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

/** What only the official site of a real school can give; its subsections besides. */
const official = [
  'fresh.fin-plan',
  'fresh.plan',
  'fresh.calendar',
  'contact.feedback',
  'contact.reception',
  'contact.open-days',
  'food.menu',
  'food.diet',
  'food.suppliers',
  'site.entry',
  'site.map',
  'site.ministries',
  'site.bus-gov',
  'site.nok',
];

describe('the demo school’s own site under its own check', () => {
  it('lacks only what a real school must provide', async () => {
    const { findings, cut } = await checkSite(folderSite(site, []), { today: '2026-05-20' });
    const missing = findings.filter(({ state }) => state === 'missing').map(({ code }) => code);
    const named = new Set(official);
    expect(missing.filter((code) => !named.has(code) && !code.startsWith('sveden.'))).toEqual([]);
    // Nothing is excused that is there.
    expect([...named].filter((code) => !missing.includes(code))).toEqual([]);
    expect(official.filter((code) => siteDemand(code)?.officialOnly !== true)).toEqual([]);
    expect(cut).toBe(false);
    // It found pages and files to look at, and no fault in them.
    const found = new Map(findings.map(({ code, state }) => [code, state]));
    const met = [
      'report.published',
      'report.on-time',
      'report.years',
      'report.clicks',
      'report.text',
      'report.signed',
      'fresh.report',
      'site.links',
      'site.text-layer',
      'site.personal-data',
      'site.personal-contacts',
    ];
    for (const code of met) expect(found.get(code), code).toBe('met');
  });

  it('is looked at in a browser, which finds nothing here and the planted faults elsewhere', async () => {
    expect(await lookAt(folderSite(site, []), ['/openness/', '/nowhere/'])).toEqual({
      pages: 1,
      violations: [],
    });
    writeFileSync(
      path.join(scratch, 'index.html'),
      '<html lang="ru"><title>Школа</title><p style="color:#999;background:#fff">Бледно</p><img src="a.png"></html>',
    );
    const faults = await lookAt(folderSite(scratch, []), ['/']);
    expect(faults?.violations.map(({ rule }) => rule).sort()).toEqual([
      'color-contrast',
      'image-alt',
    ]);
  });
});
