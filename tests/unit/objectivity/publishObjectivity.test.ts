import { describe, expect, test } from 'vitest';
import {
  assessObjectivity,
  type TermObjectivity,
} from '../../../src/assessment/objectivity/assessObjectivity.ts';
import { objectivityNorms } from '../../../src/assessment/objectivity/objectivityNorms.ts';
import { categories } from '../../../src/catalogue/catalogue.ts';
import type { OutsideWork, WorkPart } from '../../../src/ingest/works/outsideWorks.ts';
import { hideSmallest } from '../../../src/publication/objectivity/hideSmallest.ts';
import { publishObjectivity } from '../../../src/publication/objectivity/publishObjectivity.ts';
import type { PublishedWork } from '../../../src/publication/objectivity/publishedObjectivity.ts';

function part(n: number, absent = 0): WorkPart {
  const half = Math.floor(n / 2);
  return {
    written: n,
    scores: [[10, n]],
    marks: [
      [4, 4, n - half],
      [4, 3, half],
    ],
    journal: { present: [[4, n]], absent: absent === 0 ? [] : [[3, absent]] },
  };
}

function work(
  parallel: number,
  sizes: readonly number[],
  { subject = `Предмет ${parallel}`, absent = 0 } = {},
): OutsideWork {
  return {
    procedure: 'ВПР',
    subject,
    parallel,
    maxima: [20],
    whole: part(
      sizes.reduce((sum, n) => sum + n, 0),
      absent,
    ),
    classes: sizes.map((n, at) => ({ name: `${parallel}${'АБВ'.charAt(at)}`, part: part(n) })),
    benchmarks: [],
  };
}

function assessed(works: readonly OutsideWork[]): readonly TermObjectivity[] {
  const term = {
    term: '2025-2026-2',
    indicators: new Map(),
    coverage: [],
    outside: { works, files: new Map() },
  };
  return assessObjectivity({ terms: [term], files: [] }, objectivityNorms(categories, new Map()));
}

function published(
  works: readonly OutsideWork[],
  edition: 'public' | 'internal' = 'public',
  minimum = edition === 'public' ? 10 : 5,
): readonly PublishedWork[] {
  return publishObjectivity(assessed(works), { edition, minimum })[0]?.works ?? [];
}

const stateOf = ({ result }: PublishedWork): string =>
  'hidden' in result ? result.hidden : 'shown';

describe('parts of a published sum', () => {
  const hidden = (sizes: readonly number[]): readonly number[] =>
    [
      ...hideSmallest(
        sizes.map((n) => ({ n })),
        ({ n }) => n,
        10,
      ),
    ].map(({ n }) => n);

  test('are all shown where each has enough people', () => {
    expect(hidden([10, 30, 12])).toEqual([]);
  });

  test('hide the next smallest beside a small one, which could be subtracted otherwise', () => {
    expect(hidden([30, 9, 20])).toEqual([9, 20]);
  });

  test('hide on while the hidden ones together are too few', () => {
    expect(hidden([3, 4, 30, 20])).toEqual([3, 4, 20]);
    expect(hidden([6, 7, 30, 20])).toEqual([6, 7]);
  });

  test('of nobody hide nothing', () => {
    expect(hidden([0, 12, 30])).toEqual([]);
  });
});

describe('a passport of objectivity', () => {
  test('hides a work of few pupils and the next smallest with it', () => {
    const works = published([work(5, [8]), work(6, [20, 20]), work(7, [15])]);
    expect(works.map(stateOf)).toEqual(['few', 'shown', 'neighbour']);
  });

  test('of a hidden work says its name and nothing else', () => {
    const [hidden] = published([work(5, [8]), work(6, [20])]);
    expect(hidden?.result).toEqual({ hidden: 'few' });
  });

  test('shows classes inside the school only, and hides a small one with another', () => {
    const works = [work(5, [20, 4, 25])];
    const classesOf = ([one]: readonly PublishedWork[]) =>
      one === undefined || 'hidden' in one.result
        ? []
        : one.result.classes.map(({ result }) => ('hidden' in result ? result.hidden : 'shown'));
    expect(classesOf(published(works))).toEqual([]);
    expect(classesOf(published(works, 'internal'))).toEqual(['neighbour', 'few', 'shown']);
  });

  test('keeps the marks of a few absent back', () => {
    const absentOf = ({ result }: PublishedWork) =>
      'hidden' in result ? undefined : result.absent;
    const works = published([
      work(5, [40], { absent: 3 }),
      work(6, [40], { absent: 12 }),
      work(7, [40], { absent: 20 }),
    ]);
    expect(works.map(absentOf)).toMatchObject([
      { hidden: 'few' },
      { hidden: 'neighbour' },
      { absent: { n: 20 } },
    ]);
  });

  test('shows no table of pairs beside a hidden work of the same subject', () => {
    const tableOf = ({ result }: PublishedWork) => ('hidden' in result ? undefined : result.marks);
    const physics = { subject: 'Физика' };
    const alone = published([work(5, [60], physics), work(6, [60], physics)]);
    expect(alone.map((one) => tableOf(one) !== undefined)).toEqual([true, true]);
    const beside = published([
      work(5, [60], physics),
      work(6, [4], physics),
      work(7, [50]),
      work(8, [60]),
    ]);
    expect(beside.map((one) => tableOf(one) !== undefined)).toEqual([false, false, false, true]);
  });

  test('does not tell the marks of pupils who all have the same', () => {
    const alike: OutsideWork = {
      ...work(5, [30]),
      whole: { ...part(30), marks: [[4, 4, 30]] },
    };
    const [one] = published([alike]);
    if (one === undefined || 'hidden' in one.result) throw new Error('the work is hidden');
    expect(one.result.part.agreement).toEqual({ hidden: 'alike' });
    expect(one.result.part.correlation).toEqual({ hidden: 'alike' });
    expect(one.result.marks).toBeUndefined();
  });
});
