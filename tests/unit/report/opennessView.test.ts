import { describe, expect, it } from 'vitest';
import type { CheckedDemand } from '../../../src/ingest/siteCheck.ts';
import { publishSiteChecks } from '../../../src/publication/publishSiteChecks.ts';
import { opennessView } from '../../../src/report/opennessView.ts';
import type { SiteInput } from '../../../src/report/siteInput.ts';

const demands: readonly CheckedDemand[] = [
  { code: 'sveden.document', state: 'yes', found: 'страница открывается' },
  {
    code: 'sveden.document.ustavDocLink',
    state: 'no',
    found: 'не найдено',
    where: '/sveden/document',
  },
  { code: 'report.signed', state: 'unchecked', found: 'подписи не видно' },
  { code: 'site.personal-data', state: 'no', found: 'похоже на: СНИЛС', where: '/news/1/' },
  { code: 'of.another.time', state: 'no' },
];

const facts = {
  files: [],
  terms: [
    { term: 'a', indicators: new Map(), coverage: [] },
    {
      term: 'b',
      indicators: new Map(),
      coverage: [],
      siteCheck: { date: '2026-05-13', file: 'data/b/monitoring/openness.csv', demands },
    },
  ],
};

function view(edition: SiteInput['edition'], siteChecks = publishSiteChecks(facts, edition)) {
  const input: SiteInput = {
    edition,
    minimum: 10,
    smallestGroup: { public: 10, internal: 5 },
    school: { name: 'Школа', demonstration: true },
    terms: [],
    categories: [],
    measurements: [],
    objectivity: [],
    methods: new Map(),
    files: [],
    surveys: [],
    siteChecks,
    reports: [],
    cycle: [],
    decisions: [],
  };
  return opennessView(input);
}

describe('the page about openness', () => {
  it('tells met, not met and unknown apart, with the clause of each and what to do', () => {
    const { check } = view('public');
    expect(check?.lead).toContain('из 4 требований выполнено 1, не выполнено 2, не проверено 1');
    const [documents, report] = check?.groups ?? [];
    expect(documents).toMatchObject({
      summary: 'выполнено 1 из 2',
      open: [{ where: '/sveden/document' }],
    });
    expect(documents?.open[0]?.clause).toBe('приказ Рособрнадзора № 1493, п. 9');
    expect(documents?.open[0]?.fix).toContain('itemprop="ustavDocLink"');
    expect(check?.caveats.join()).toContain('v9.0.0');
    expect(report?.open[0]?.status).toEqual({ level: 'middle', label: 'не проверено' });
  });

  it('never leads the public to personal data, only the school', () => {
    expect(JSON.stringify(view('public'))).not.toContain('/news/1/');
    expect(JSON.stringify(view('internal'))).toContain('/news/1/');
  });

  it('says that nobody has looked where no term has a check', () => {
    expect(view('public', []).check).toBeUndefined();
  });

  it('names what only the official site can give, subsections as one', () => {
    const { officialOnly } = view('public');
    expect(officialOnly).toContain('подраздел «Документы»: 12 требований');
    expect(officialOnly).toContain('часы приёма родителей');
    expect(officialOnly.join()).not.toContain('20 апреля');
  });
});
