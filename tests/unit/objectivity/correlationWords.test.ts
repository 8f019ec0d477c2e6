import { expect, test } from 'vitest';
import { assessObjectivity } from '../../../src/assessment/objectivity/assessObjectivity.ts';
import { objectivityNorms } from '../../../src/assessment/objectivity/objectivityNorms.ts';
import { categories } from '../../../src/catalogue/catalogue.ts';
import type { OutsideWork } from '../../../src/ingest/works/outsideWorks.ts';
import { publishObjectivity } from '../../../src/publication/objectivity/publishObjectivity.ts';
import { objectivityView } from '../../../src/report/objectivity/objectivityView.ts';
import type { SiteInput } from '../../../src/report/siteInput.ts';

const work: OutsideWork = {
  procedure: 'ВПР',
  subject: 'Математика',
  parallel: 5,
  maxima: [20],
  whole: {
    written: 50,
    scores: [
      [9, 25],
      [11, 25],
    ],
    marks: [
      [3, 3, 20],
      [4, 4, 20],
      [4, 3, 10],
    ],
    journal: { present: [], absent: [] },
  },
  classes: [],
  benchmarks: [],
};

test('the page names the variance by which the interval of ρ is counted, which is not that of r', () => {
  const id = '2025-2026-2';
  const outside = { works: [work], pupils: [], files: new Map() };
  const facts = { terms: [{ term: id, indicators: new Map(), coverage: [], outside }], files: [] };
  const [passport] = publishObjectivity(
    assessObjectivity(facts, objectivityNorms(categories, new Map())),
    { edition: 'internal', minimum: 5 },
  );
  if (passport === undefined) throw new Error('no passport');
  const input = { categories: [], terms: [] } as unknown as SiteInput;
  const term = { id, title: '' } as SiteInput['terms'][number];
  const { measures } = objectivityView(input, term, passport).view;
  const told = measures.find((one) => one.id === 'correlation');
  // The variance of `fisherInterval`, whose values are SciPy's: who takes 1/(n − 3) finds another interval.
  expect(told?.text.replaceAll('\u00A0', ' ')).toContain('(1 + ρ²/2)/(n − 3)');
});
