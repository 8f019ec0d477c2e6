import { describe, expect, test } from 'vitest';
import { assessObjectivity } from '../../../src/assessment/objectivity/assessObjectivity.ts';
import { objectivityNorms } from '../../../src/assessment/objectivity/objectivityNorms.ts';
import { categories } from '../../../src/catalogue/catalogue.ts';
import type { OutsideWork } from '../../../src/ingest/works/outsideWorks.ts';
import { publishObjectivity } from '../../../src/publication/objectivity/publishObjectivity.ts';
import { intervalPlot } from '../../../src/report/objectivity/objectivityCharts.ts';

function passport(works: number) {
  const all = Array.from({ length: works }, (_, at): OutsideWork => ({
    procedure: 'ВПР',
    subject: `Предмет ${at}`,
    parallel: 5,
    maxima: [20],
    whole: {
      written: 40,
      scores: [
        [9, 20],
        [11, 20],
      ],
      marks: [],
      journal: { present: [], absent: [] },
    },
    classes: [],
    benchmarks: [{ scope: 'city', mean: 10, deviation: 4, n: 40_000 }],
  }));
  const term = {
    term: '2025-2026-2',
    indicators: new Map(),
    coverage: [],
    outside: { works: all, pupils: [], files: new Map() },
  };
  const norms = objectivityNorms(categories, new Map());
  const [found] = publishObjectivity(assessObjectivity({ terms: [term], files: [] }, norms), {
    edition: 'public',
    minimum: 10,
  });
  if (found === undefined) throw new Error('no passport');
  return found;
}

describe('the plot of school against city', () => {
  test('is drawn in parts of a sheet each, with every work once and names of their own', () => {
    const parts = intervalPlot(passport(29));
    expect(parts.map(({ table }) => table.rows.length)).toEqual([10, 10, 9]);
    const names = parts.flatMap(({ table }) => table.rows.map(([name]) => name));
    expect(new Set(names).size).toBe(29);
    expect(new Set(parts.map(({ id }) => id)).size).toBe(3);
    expect(new Set(parts.map(({ title }) => title)).size).toBe(3);
  });

  test('is one drawing for a few works', () => {
    const [only, ...others] = intervalPlot(passport(12));
    expect(only?.title).toMatch(/у 12 из 12 работ; выше города — 0, ниже — 0$/);
    expect(others).toEqual([]);
  });
});
