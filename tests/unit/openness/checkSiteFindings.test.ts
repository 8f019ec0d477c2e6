import { describe, expect, it } from 'vitest';
import { checkSite } from '../../../src/openness/checkSite.ts';
import { goodSite } from './goodSite.ts';
import { memorySite } from './memorySite.ts';
import { pdf } from './pdf.ts';
import { change, check, encode, open, options, type SiteFiles } from './spoiledSite.ts';

const document = '/sveden/document/';
const common = '/sveden/common/';
const fullName = '<div itemprop="fullName">Сведения школы</div>';

describe('what a check tells of a site', () => {
  it('never takes what it cannot find out for a «нет»', async () => {
    expect(await open(() => undefined, { lookAt: () => Promise.resolve(undefined) })).toEqual([
      'site.accessible?',
    ]);
    const { changed: _, ...untold } = options;
    expect(
      (await checkSite(memorySite(goodSite()), untold)).findings.find(
        ({ code }) => code === 'site.updated',
      )?.state,
    ).toBe('unchecked');
    expect(await open(change(document, ' и размещён 15.04.2026', ''))).toEqual(['report.on-time?']);
    expect(await open(change(document, '<div itemprop="localActCollec">нет</div>', ''))).toEqual([
      'sveden.document.localActCollec?',
    ]);
    // A PDF that nobody could open may be a scan.
    const damaged = (files: SiteFiles) =>
      files.set('/files/priemDocLink.pdf', encode('%PDF-1.4 cut'));
    expect(await open(damaged)).toEqual(['site.text-layer?']);
    expect(
      await open((files) => files.set('/files/report-2025.pdf', encode('%PDF-1.4 cut'))),
    ).toEqual(['report.text?', 'site.text-layer?']);
    expect(await open(change('/nok/', 'план.', 'Звоните: +7 900 000-00-00'))).toEqual([
      'site.personal-contacts?',
    ]);
  });

  it('takes the page of a report, where that is a site of its own, for its day', async () => {
    const files = new Map<string, string | Uint8Array>([
      ['/', '<a href="/self-assessment/2025/">Самообследование</a>'],
      [
        '/self-assessment/2025/',
        '<a itemprop="reportEduDocLink" href="/r.pdf">Отчёт за 2025 год</a><dl><dt>Утверждён</dt><dd>директор, 14 апреля 2026 года</dd></dl>',
      ],
      ['/r.pdf', pdf('This is the text of the report of the school.')],
    ]);
    const { findings } = await checkSite(memorySite(files), options);
    const state = (code: string) => findings.find((one) => one.code === code)?.state;
    expect(
      ['published', 'on-time', 'clicks', 'text'].map((name) => state(`report.${name}`)),
    ).toEqual(['met', 'met', 'met', 'met']);
    expect(state('report.years')).toBe('missing');
  });

  it('counts working days after a change until the site was updated', async () => {
    const late = await check(() => undefined, { changed: '2026-04-20' });
    const finding = late.findings.find(({ code }) => code === 'site.updated');
    // 21–24, 27–30 April, 4–8 and 11–12 May: Friday 1 May is a holiday.
    expect(finding).toMatchObject({ state: 'missing', number: 15 });
  });

  it('names kinds of personal data and pages, never the data', async () => {
    const { findings } = await check(change('/nok/', 'план.', 'план. СНИЛС 123-456-789 01'));
    const finding = findings.find(({ code }) => code === 'site.personal-data');
    expect(finding).toMatchObject({ found: 'похоже на: СНИЛС', where: '/nok/', number: 1 });
    expect(JSON.stringify(findings)).not.toContain('123-456');
  });

  it('tells apart what is wrong with links', async () => {
    const { findings } = await check((files) => {
      change(
        common,
        fullName,
        `${fullName}<a href="/nowhere">1</a><a href="/a.docx">2</a><a href="/#plan">3</a>`,
      )(files);
      files.set('/a.docx', '<p>Страница не найдена</p>');
    });
    expect(findings.find(({ code }) => code === 'site.links')).toMatchObject({
      state: 'missing',
      number: 3,
      found:
        'не открываются: 1; вместо документа открывается страница: 1; ' +
        'ведут к части страницы, которой нет: 1',
      where: expect.stringContaining(`/#plan (со страницы /sveden/common)`) as string,
    });
  });

  it('says which rules a browser found broken', async () => {
    const violations = [{ rule: 'color-contrast', page: '/' }];
    const { findings } = await check(() => undefined, {
      lookAt: () => Promise.resolve({ pages: 3, violations }),
    });
    expect(findings.find(({ code }) => code === 'site.accessible')).toMatchObject({
      state: 'missing',
      number: 1,
      where: '/',
    });
  });
});
