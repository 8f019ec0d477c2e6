import { describe, expect, it } from 'vitest';
import type { ReportApproval } from '../../../src/ingest/selfAssessment/approvalSchema.ts';
import { checkSite } from '../../../src/openness/checkSite.ts';
import { svedenFragment } from '../../../src/report/selfAssessment/svedenFragment.ts';
import { goodSite, today } from './goodSite.ts';
import { memorySite } from './memorySite.ts';
import { pdf } from './pdf.ts';

const ours = 'https://vsoko.school.example';
const title = 'Отчёт о результатах самообследования за 2025 год';
const approved: ReportApproval = {
  approvedBy: 'Директор школы',
  order: 'приказ № 41-о',
  approvedOn: '2026-04-10',
  published: '2026-04-13',
};
const built = memorySite(
  new Map([
    ['/vsoko/self-assessment/2025.pdf', pdf('This is the text of the report of the school.')],
  ]),
  [ours],
);
const builtWithout = memorySite(new Map(), [ours]);

/** What the check says of a good site whose newest report is our fragment, pasted as it is. */
async function states(approval: ReportApproval, beside?: typeof built) {
  const files = goodSite();
  const page = files.get('/sveden/document/');
  const newest = /<p itemprop="reportEduDocLink"><a href="\/files\/report-2025.*?<\/p>/s;
  if (typeof page !== 'string' || !newest.test(page)) throw new RangeError('no report to replace');
  const fragment = svedenFragment(title, 2025, approval, `${ours}/vsoko/`);
  files.set('/sveden/document/', page.replace(newest, fragment));
  const { findings } = await checkSite(memorySite(files), {
    today,
    ...(beside === undefined ? {} : { beside }),
  });
  return new Map(
    findings
      .filter(({ code }) => /^report\.|^fresh\.report$|reportEduDocLink/.test(code))
      .map(({ code, state }) => [code, state]),
  );
}

describe('our fragment on the page of documents, the report on a site of its own', () => {
  it('meets every demand on the report, where that site was built here', async () => {
    const found = await states(approved, built);
    expect([...found]).toEqual([
      ['sveden.document.reportEduDocLink', 'met'],
      ['report.published', 'met'],
      ['report.on-time', 'met'],
      ['report.years', 'met'],
      ['report.clicks', 'met'],
      ['report.text', 'met'],
      ['report.signed', 'met'],
      ['fresh.report', 'met'],
    ]);
  });

  it('leaves open only what another site would have to be asked for', async () => {
    const found = await states(approved);
    const open = [...found].filter(([, state]) => state !== 'met');
    expect(open).toEqual([
      ['report.published', 'unchecked'],
      ['report.text', 'unchecked'],
    ]);
  });

  it('has a gap for the day that nobody told, and the check says so', async () => {
    expect(svedenFragment(title, 2025, {}, ours)).toContain('размещён дд.мм.гггг');
    const found = await states({}, built);
    expect(found.get('report.on-time')).toBe('unchecked');
    expect(found.get('report.signed')).toBe('unchecked');
  });

  it('is no report where our site has none at that address', async () => {
    const found = await states(approved, builtWithout);
    expect(found.get('report.years')).toBe('missing');
    expect(found.get('fresh.report')).toBe('missing');
  });

  it('names the accessible version as the markup does', () => {
    expect(svedenFragment(title, 2025, approved, ours)).toContain(
      `<a itemprop="copy" href="${ours}/self-assessment/2025/">`,
    );
  });
});
